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
  for (const section of site.sections) {
    if (section.list?.isSearched !== true) continue
    for (const locale of site.locales) {
      if (signal.aborted) return
      await reader.prepare(countedList(section, locale), signal)
    }
  }
}
