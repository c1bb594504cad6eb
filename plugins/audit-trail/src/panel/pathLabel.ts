import type { PayloadRequest } from 'payload'

import type { Walked } from '../read/fieldsAlong'
import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { labelOf } from './labelOf'

type Doc = Readonly<Record<string, unknown>>

const valueAt = (data: unknown, { field, step }: Walked): unknown => {
  const value = (data as Doc | undefined)?.[field.name]
  return step.locale === null ? value : (value as Doc | undefined)?.[step.locale]
}

/** Where a row stands now, counted from 1; null where it is gone. */
const placeOf = (rows: unknown, id: string): Readonly<{ place: number; row: unknown }> | null => {
  const all = Array.isArray(rows) ? (rows as readonly Doc[]) : []
  const at = all.findIndex((row) => String(row.id) === id)
  return at === -1 ? null : { place: at + 1, row: all[at] }
}

/** What Payload names itself, in words of the panel. */
const ownLabel = (name: string, say: Say): string | null => {
  switch (name) {
    case '_status':
      return say(words.status)
    case 'deletedAt':
      return say(words.trash)
    case 'hash':
      return say(words.password)
    default:
      return null
  }
}

const localeLabel = (req: PayloadRequest, code: string): string => {
  const { localization } = req.payload.config
  const locale = localization ? localization.locales.find((each) => each.code === code) : undefined
  return labelOf(req, locale?.label, code)
}

/** The way to a value as people call it: `Bijlagen 2 › Naam (Engels)`, with rows where they stand now. */
export const pathLabel = (
  req: PayloadRequest,
  { doc, say, walked }: Readonly<{ doc: Doc; say: Say; walked: readonly Walked[] }>,
): string => {
  let data: unknown = doc
  const told = walked.map((each) => {
    const { block, field, step } = each
    const label = ownLabel(field.name, say) ?? labelOf(req, (field as { label?: unknown }).label, field.name)
    const value = valueAt(data, each)
    const found = step.row && placeOf(value, step.row.id)
    data = step.row ? found?.row : value
    const placed = !step.row
      ? label
      : found
        ? say(words.row, { field: label, place: found.place })
        : say(words.goneRow, { field: label })
    const inside = block ? `${placed} (${labelOf(req, block.labels?.singular, block.slug)})` : placed
    return step.locale === null
      ? inside
      : say(words.inLocale, { field: inside, locale: localeLabel(req, step.locale) })
  })
  return told.join(' › ')
}
