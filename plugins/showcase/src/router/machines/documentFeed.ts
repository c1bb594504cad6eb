import type { FeedFormat } from './feedMachine'
import { feedFormats, feedMachine, feedPath } from './feedMachine'
import type { Machine, MachineSource } from './machine'

const PATTERN = new RegExp(`^(/.+)/feed\\.(${Object.keys(feedFormats).join('|')})$`)

/** What is at the address of a document's feed: the feed, or where it went; null when it is no such address, or nothing is there. */
export const documentFeed = async (
  { reader, site }: MachineSource,
  path: string,
): Promise<{ machine: Machine } | { movedTo: string } | { isGone: true } | null> => {
  const [, page, format] = PATTERN.exec(path) ?? []
  if (page === undefined || format === undefined || site.news === undefined) return null
  const answer = await reader.path(page)
  if (answer === null) return null
  if (answer.state === 'gone') return { isGone: true }
  if (answer.state === 'moved') return { movedTo: feedPath(answer.to, format as FeedFormat) }
  const { collection, id, since } = answer
  const locale = site.locales.find(({ code }) => code === answer.locale)
  if (!locale || !site.sections.some((section) => section.collection === collection && section.isFollowed))
    return null
  const document = { collection, id, path: page }
  return { machine: feedMachine({ document, locale, since }, format as FeedFormat) }
}
