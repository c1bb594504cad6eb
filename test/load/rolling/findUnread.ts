import { nameAfter } from '../kills/savingClient'
import type { Kept } from './kept'

const ANSWER_WITHIN_MS = 10_000

const read = async (url: string, init: RequestInit): Promise<Record<string, unknown>> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
  const text = await response.text()
  return response.ok ? (JSON.parse(text) as Record<string, unknown>) : { status: response.status, text }
}

/**
 * What one instance does not answer as a client was told that it is saved, while clients go on saving: nothing older than what was saved
 * before it was asked, and nothing that nobody tried.
 */
export const findUnread = async (
  url: string,
  headers: Record<string, string>,
  all: readonly Kept[],
): Promise<string[]> => {
  const unread: string[] = []
  for (const { collection, field, made } of all) {
    const { id, mark, saved } = made
    if (id === undefined || saved < 0) continue
    const doc = await read(`${url}/api/${collection}/${id}?depth=0`, { headers })
    const possible = Array.from({ length: made.tried - saved + 1 }, (_, at) => nameAfter(mark, saved + at))
    const value = doc[field]
    if (!possible.some((text) => text === value))
      unread.push(
        `${url}/api/${collection}/${id}: ${JSON.stringify(value ?? doc).slice(0, 200)} where ${mark} ${saved} was saved`,
      )
  }
  return unread
}
