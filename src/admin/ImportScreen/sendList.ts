import type { ImportReport } from '../../imports/report/importReport'
import type { Fallbacks } from '../call/ask'
import { refusalIn } from '../call/refusalIn'

/** What came of a list: how it went, or why it was not looked at. */
export type SentList = { because: null; report: ImportReport } | { because: string; report: null }

/** What is refused row by row answers with this status, and says which. */
const REFUSED_ROWS = 422

/** Sends a file to be tried or read in, as whoever is signed in. */
export const sendList = async (
  path: string,
  file: File,
  { failed, unreachable }: Fallbacks,
): Promise<SentList> => {
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch(path, {
      body,
      cache: 'no-store',
      credentials: 'same-origin',
      method: 'POST',
    })
    if (!response.ok && response.status !== REFUSED_ROWS)
      return { because: await refusalIn(response, failed), report: null }
    return { because: null, report: (await response.json()) as ImportReport }
  } catch {
    return { because: unreachable, report: null }
  }
}
