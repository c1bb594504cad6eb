import type { PathAnswer } from '../../reader/rowReader'
import type { Section, SiteLocale } from '../../site/site'
import type { FeedFormat } from './feedMachine'
import { feedFormats, feedMachine, feedPath } from './feedMachine'
import type { Machine, MachineSource } from './machine'
import type { SeriesFileFormat } from './seriesFiles'
import { seriesFormats } from './seriesFiles'
import { seriesMachine } from './seriesMachine'

type Present = Extract<PathAnswer, { state: 'current' }> & { locale: string }

/** A document that has a page, and the section and the language of that. */
type Subject = { page: string; present: Present; section: Section; locale: SiteLocale }

/** What programs read behind the address of a page: where it is for another page, and what it is, or null when a page has none. */
type Behind = {
  page: string
  addressOf: (page: string) => string
  machineOf: (subject: Subject) => Machine | null
}

const FEED = new RegExp(`^(/.+)/feed\\.(${Object.keys(feedFormats).join('|')})$`)
const SERIES = new RegExp(`^(/.+)\\.(${Object.keys(seriesFormats).join('|')})$`)

const feedAt = (page: string, format: FeedFormat): Behind => ({
  page,
  addressOf: (other) => feedPath(other, format),
  machineOf: ({ locale, present, section }) => {
    const { collection, id, since } = present
    return section.isFollowed
      ? feedMachine({ document: { collection, id, path: page }, locale, since }, format)
      : null
  },
})

const seriesAt = (page: string, format: SeriesFileFormat): Behind => ({
  page,
  addressOf: (other) => `${other}.${format}`,
  machineOf: ({ locale, present, section }) =>
    section.series === undefined
      ? null
      : seriesMachine({ field: section.series, id: present.id, locale, page, section }, format),
})

const behind = ({ site }: MachineSource, path: string): Behind | null => {
  const [, followed, feed] = FEED.exec(path) ?? []
  if (followed !== undefined) return site.news ? feedAt(followed, feed as FeedFormat) : null
  const [, measured, format] = SERIES.exec(path) ?? []
  return measured !== undefined && site.sections.some(({ series }) => series !== undefined)
    ? seriesAt(measured, format as SeriesFileFormat)
    : null
}

/** What programs read of a document behind the address of its page, or where that went; null when it is no such address, or nothing is there. */
export const documentMachine = async (
  source: MachineSource,
  path: string,
): Promise<{ machine: Machine } | { movedTo: string } | { isGone: true } | null> => {
  const asked = behind(source, path)
  const answer = asked && (await source.reader.path(asked.page))
  if (!asked || !answer) return null
  if (answer.state === 'gone') return { isGone: true }
  if (answer.state === 'moved') return { movedTo: asked.addressOf(answer.to) }
  const { sections, locales } = source.site
  const section = sections.find(({ collection }) => collection === answer.collection)
  const locale = locales.find(({ code }) => code === answer.locale)
  const machine = section && locale && asked.machineOf({ locale, page: asked.page, present: answer, section })
  return machine ? { machine } : null
}
