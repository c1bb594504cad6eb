import { listAddress, readListAsk } from '../../domain/listAsk'
import type { Row } from '../../reader/rowReader'
import type { Section, SiteLocale } from '../../site/site'
import { listKeys } from '../listing/listKeys'
import { readPhaseTrails } from '../phases/readPhaseTrails'
import { keysNamedBy } from '../readRows'
import type { View } from '../view'
import { absolute, createView } from '../view'
import type { Machine, MachineAnswer } from './machine'
import { readNewest } from './readNewest'

/** Part of a list: its rows, what they may name, and where it goes on. */
export type ListPart = { next: string | null; rows: readonly Row[]; view: View }

/** How a list is written: as what, how many documents at a time, and one part of it. */
export type ListFormat = {
  name: string
  type: MachineAnswer['type']
  size: number
  write: (part: ListPart, section: Section) => string
}

/**
 * The documents of a section in a format, those that its page has for the same question, the newest first, a part at a time; what
 * they name is looked up among the public rows. A filter of which no value is known leaves nothing: a program that narrows to what was withdrawn does
 * not get everything. Its parts have no numbers: who asks for one asks for what is not there.
 */
export const listMachine =
  ({ size, type, write }: ListFormat, section: Section, locale: SiteLocale, path: string): Machine =>
  async ({ reader, site }, query) => {
    const keys = listKeys(site, locale, section)
    const asked = readListAsk(query, keys)
    if (asked === null || (asked.place.number ?? 1) > 1) return null
    const isFirst = asked.place.after === null
    const { ask, isUnknown, page } = await readNewest(
      { locale, reader, site },
      { asked, limit: size, section },
    )
    const { next, rows } = page
    if (rows.length === 0 && !isFirst) return null
    const [named, trails] = await Promise.all([
      reader.rows(rows.flatMap(keysNamedBy), locale.code),
      readPhaseTrails({ locale, reader, site }, rows),
    ])
    const view = createView({ locale, site }, named, { trails })
    const addressOf = (place: typeof ask.place): string => listAddress(path, { ...ask, place }, keys)
    const following = next === null ? null : absolute(view, addressOf({ number: null, after: next }))
    return {
      type,
      body: write({ next: following, rows, view }, section),
      address: addressOf(ask.place),
      next: following,
      isPassing: ask.words !== '' || isUnknown,
    }
  }
