import type { Row } from '../../reader/rowReader'
import type { Section, SiteLocale } from '../../site/site'
import { keysNamedBy } from '../readRows'
import type { View } from '../view'
import { absolute, createView } from '../view'
import type { Machine, MachineAnswer } from './machine'
import { addressAfter } from './machine'

/** Part of a list: its rows, what they may name, and where it goes on. */
export type ListPart = { isFirst: boolean; next: string | null; rows: readonly Row[]; view: View }

/** How a list is written: as what, how many documents at a time, and one part of it. */
export type ListFormat = {
  name: string
  type: MachineAnswer['type']
  size: number
  write: (part: ListPart, section: Section) => string
}

/** The documents of a section in a format, the newest first, a part at a time; what they name is looked up among the public rows. */
export const listMachine =
  ({ size, type, write }: ListFormat, section: Section, locale: SiteLocale, path: string): Machine =>
  async ({ reader, site }, after) => {
    const { next, rows } = await reader.list({
      collection: section.collection,
      limit: size,
      locale: locale.code,
      ...(after === undefined ? {} : { after }),
    })
    const isFirst = after === undefined
    if (rows.length === 0 && !isFirst) return null
    const view = createView(site, locale, await reader.rows(rows.flatMap(keysNamedBy), locale.code))
    const following = next === null ? null : absolute(view, addressAfter(path, next))
    return {
      type,
      body: write({ isFirst, next: following, rows, view }, section),
      address: addressAfter(path, after),
      next: following,
    }
  }
