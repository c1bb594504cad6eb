import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { changedFields, isSameValue } from '../imports/documents/changedFields'
import { rowsGiven, type SettledRow } from '../imports/documents/rowData'
import { defaultMap, type FieldShape } from '../imports/map/defaultMap'
import type { Json } from '../imports/map/importMap'
import { parseDecimal } from '../imports/numbers/parseDecimal'
import { joinList, splitList } from '../imports/rows/listCell'
import type { PlannedField, PlannedValue } from '../imports/rows/plannedDocument'
import { planRow } from '../imports/rows/planRow'
import { csvNumber, csvText } from './csvCell'
import { exportColumns, type Locales } from './exportShape'
import { exportValue } from './exportValue'

const locales: Locales = ['nl', 'en']
const shape = (path: string, type: string, more: Partial<FieldShape> = {}): FieldShape => ({
  hasMany: false,
  localized: false,
  path,
  type,
  ...more,
})

const inRows = [
  shape('argument', 'textarea', { localized: true }),
  shape('done', 'checkbox'),
  shape('testedOn', 'date'),
  shape('theme', 'relationship', { pointsAt: 'themes', pointsByKey: false }),
  shape('weight', 'number'),
]
const shapes = [
  shape('importKey', 'text'),
  shape('amount', 'number'),
  shape('archived', 'checkbox'),
  shape('kinds', 'select', { hasMany: true }),
  shape('partners', 'relationship', { hasMany: true, pointsAt: 'partners' }),
  shape('period.start', 'date'),
  shape('place', 'json'),
  shape('story', 'richText', { localized: true }),
  shape('themes', 'array', { rows: inRows }),
  shape('title', 'text', { localized: true }),
]
const rowTraits = { localized: new Set(['argument']), paths: inRows.map(({ path }) => path) }
const traits = { localized: new Set(['story', 'title']), rows: new Map([['themes', rowTraits]]) }

const id = fc.uuid()
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('=1+1', '+31', "'=x", '"', ';', 'a\r\nb', '\t', '[', '[1]', '{"root":', '-', '1.000', '@x'),
)
const written = text.filter((value) => value.trim() !== '')
const number = fc.oneof(
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: -99_999, max: 99_999 }).map((thousandths) => thousandths / 1000),
)
const moment = fc.oneof(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString()),
  fc.constant('2026-11-26T12:00:00.000Z'),
)
const either = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const inBoth = <T>(some: fc.Arbitrary<T>) => fc.record({ en: some, nl: some }, { requiredKeys: [] })
const rich = fc.record({
  root: fc.record({ children: fc.array(fc.record({ text })), type: fc.constant('root') }),
})

const document = fc.record({
  amount: either(number),
  archived: either(fc.boolean()),
  id,
  importKey: either(written.map((key) => key.trim())),
  kinds: fc.array(fc.constantFrom('business', 'education', 'government')),
  partners: fc.array(id),
  period: fc.record({ start: either(moment) }),
  place: either(
    fc.oneof(
      fc.jsonValue().filter((value) => typeof value === 'object' && value !== null),
      text,
    ),
  ),
  story: inBoth(rich),
  themes: fc.array(
    fc.record({
      argument: inBoth(text),
      done: either(fc.boolean()),
      id: fc.uuid(),
      testedOn: either(moment),
      theme: either(id),
      weight: either(number),
    }),
  ),
  title: inBoth(text),
})

const settled = (planned: PlannedValue): Json => {
  if (planned.is === 'lookup') return planned.value
  if (planned.is === 'list') return planned.items.map(settled)
  if (planned.is !== 'value') throw new Error(planned.is)
  return planned.value
}
const noon = (value: Json): Json =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00.000Z` : value
const valueOf = ({ path, planned }: PlannedField, of: readonly FieldShape[]): Json =>
  of.find((one) => one.path === path)?.type === 'date' ? noon(settled(planned)) : settled(planned)

/** What an import makes of the cells of one row: the fields with their values, the rows in each language. */
const readBack = (cells: Readonly<Record<string, Json>>, kind: 'csv' | 'json') => {
  const map = defaultMap({ collection: 'x', columns: Object.keys(cells), kind, otherLocales: ['en'], shapes })
  const formats = { dates: undefined, numbers: 'nl' as const }
  const { issues, own } = planRow(map, { cells, number: 2 }, { everywhere: map.everywhere ?? [], formats })
  const fields = (own?.fields ?? []).flatMap((field) => {
    const { locale, path, planned } = field
    if (planned.is !== 'rows') return [{ locale, path, value: valueOf(field, shapes) }]
    const rows: SettledRow[] = planned.rows.map((row) =>
      row.map((inner) => ({ locale: inner.locale, path: inner.path, value: valueOf(inner, inRows) })),
    )
    return locales.map((language) => ({
      locale: language,
      path,
      value: rowsGiven(rows, rowTraits, language, 'nl'),
    }))
  })
  return { errors: issues.filter(({ severity }) => severity === 'error'), fields, own }
}

const columns = exportColumns(shapes, locales)
const context = { locales, nameOf: (_: string, named: string) => named }

const exported = (given: unknown, kind: 'csv' | 'json'): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    columns.map((column) => {
      const value = exportValue(given, column, context)
      return [column.name, kind === 'csv' ? csvText(value, column.shape) : value]
    }),
  )

/** As a file keeps it. */
const throughFile = (cells: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> =>
  JSON.parse(JSON.stringify(cells)) as Readonly<Record<string, Json>>

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (typeof value === 'string' && value.trim() === '')

describe.each(['csv', 'json'] as const)('a document written as %s', (kind) => {
  it('is read back as the document that it was, whatever it holds', () => {
    fc.assert(
      fc.property(document, (given) => {
        const { errors, fields, own } = readBack(throughFile(exported(given, kind)), kind)
        expect(errors).toEqual([])
        expect(own?.key).toBe(given.importKey ?? given.id)
        expect(changedFields(given, fields, traits, 'nl')).toEqual([])
      }),
    )
  })

  it('loses no field that holds something', () => {
    fc.assert(
      fc.property(document, (given) => {
        const { fields } = readBack(throughFile(exported(given, kind)), kind)
        const there = (path: string, locale?: string) =>
          fields.some(
            (field) => field.path === path && (locale === undefined || (field.locale ?? 'nl') === locale),
          )
        expect(there('amount')).toBe(given.amount !== null)
        expect(there('archived')).toBe(given.archived !== null)
        expect(there('period.start')).toBe(given.period.start !== null)
        expect(there('title', 'nl')).toBe(!isNothing(given.title.nl))
        expect(there('title', 'en')).toBe(!isNothing(given.title.en))
        if (given.themes.length > 0) expect(there('themes')).toBe(true)
        if (given.partners.length > 0) expect(there('partners')).toBe(true)
      }),
    )
  })

  it('with one number changed differs in that one field', () => {
    fc.assert(
      fc.property(document, fc.integer(), (given, other) => {
        fc.pre(given.amount !== other)
        const { fields } = readBack(throughFile(exported({ ...given, amount: other }, kind)), kind)
        expect(changedFields(given, fields, traits, 'nl').map(({ path }) => path)).toEqual(['amount'])
      }),
    )
  })
})

describe('a cell', () => {
  it('with a number is that number in Dutch, and never another one in English', () => {
    fc.assert(
      fc.property(number, (given) => {
        const cell = csvNumber(given)
        const english = parseDecimal(cell, 'en')
        expect(Number(parseDecimal(cell, 'nl'))).toBe(Object.is(given, -0) ? 0 : given)
        expect(english === undefined || Number(english) === given).toBe(true)
      }),
    )
  })

  it('with several values gives back exactly those', () => {
    const item = fc.oneof(text, fc.constantFrom('a|b', ' a', '[x', '["a"]')).filter((value) => value !== '')
    fc.assert(
      fc.property(fc.array(item), (items) => isSameValue(splitList(joinList(items).trim(), '|'), items)),
    )
  })
})
