import { setTimeout as pause } from 'node:timers/promises'

import type { BenchProgram } from '../benchProgram'
import { organisation } from './organisation'

const SHOWN_WITHIN_MS = 30_000

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const since = performance.now()
  while (!(await isSo())) {
    if (performance.now() - since > SHOWN_WITHIN_MS) throw new Error('The other instance does not follow.')
    await pause(5)
  }
}

type Doc = { doc: { id: string; slug: string } }

/** Publishes with one instance, looks with the other, withdraws, and answers after how many milliseconds the other shows it no more. */
export const withdrawOnce = async (
  [first, second]: readonly Pick<BenchProgram, 'url'>[],
  headers: Record<string, string>,
  name: string,
): Promise<number> => {
  const body = organisation(name)
  const made = await fetch(`${first?.url}/api/partners?depth=0`, { body, headers, method: 'POST' })
  const { doc } = (await made.json()) as Doc
  const isShown = async () => (await fetch(`${second?.url}/partners/${doc.slug}`)).status === 200
  await until(isShown)
  const response = await fetch(`${first?.url}/api/partners/${doc.id}?depth=0`, {
    body: JSON.stringify({ _status: 'draft' }),
    headers,
    method: 'PATCH',
  })
  if (!response.ok) throw new Error(`It cannot be withdrawn: ${await response.text()}`)
  const since = performance.now()
  await until(async () => !(await isShown()))
  return performance.now() - since
}
