import type { RowReader } from '../../reader/rowReader'
import type { Site } from '../../site/site'
import { countedList } from './countedList'

/** What lists are made from. */
type Source = { reader: RowReader; site: Site }

/**
 * Finds out what searching needs before the first visitor does: call it once the site is served. A site works as well without, only
 * slower at the first questions. It ends early, without a fault, when the signal says so.
 */
export const prepareLists = async ({ reader, site }: Source, signal: AbortSignal): Promise<void> => {
  const lists = site.sections
    .filter(({ list }) => list?.isSearched === true)
    .flatMap((section) => site.locales.map((locale) => countedList(section, locale)))
  const faults: unknown[] = []
  for (const list of lists) {
    if (signal.aborted) return
    // One that cannot be prepared now is no reason to leave the others.
    await reader.prepare(list, signal).catch((error: unknown) => faults.push(error))
  }
  if (faults.length > 0) throw new AggregateError(faults, '[showcase] not every list could be prepared.')
}
