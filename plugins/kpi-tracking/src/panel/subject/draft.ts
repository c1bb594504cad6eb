import { isFraction } from '../../domain/kpi/kpi'
import { measuredOf } from '../../domain/kpi/valueOf'
import type { Notation } from '../../domain/number/readNumber'
import { readNumber } from '../../domain/number/readNumber'
import type { TypedEvidence } from './evidence'
import { evidenceOf, filesIn, linksIn } from './evidence'
import type { Numbers, PanelKpi, PanelMeasurement } from './panel'

/** The fields that a value is typed in. */
export type NumberField = keyof Numbers

/** What is typed in them. */
export type TypedNumbers = Readonly<Record<NumberField, string>>

/** What is typed of a measurement; parts by {@link partKey}. */
export type Typed = TypedNumbers &
  TypedEvidence &
  Readonly<{
    parts: Readonly<Record<string, TypedNumbers>>
    source: string
    note: string
  }>

/** What is read in it. `rows` are the parts that are sent, in their order; `unreadable` are the paths of what is no number. */
export type Entry = Readonly<{
  body: Readonly<Record<string, unknown>>
  rows: readonly string[]
  unreadable: readonly string[]
  value: number | null
}>

const nothing: TypedNumbers = { denominator: '', numerator: '', value: '' }
const fields = ['value', 'numerator', 'denominator'] as const

/** How numbers are typed in a language. */
export const notationOf = (language: string): Notation => (language === 'nl' ? 'comma' : 'point')

/** Names the part of a category of a dimension. */
export const partKey = (dimension: string, category: string): string => JSON.stringify([dimension, category])

/** A number as somebody types it. */
export const writeNumber = (notation: Notation, value: number | null): string => {
  if (value === null) return ''
  return notation === 'comma' ? String(value).replace('.', ',') : String(value)
}

const typedNumbers = (notation: Notation, numbers: Numbers): TypedNumbers => ({
  denominator: writeNumber(notation, numbers.denominator),
  numerator: writeNumber(notation, numbers.numerator),
  // Beside both numbers it follows from them.
  value: writeNumber(notation, numbers.denominator === null ? numbers.value : null),
})

/** What stands in the form of a measurement before anybody types; of one that is not there nothing does. */
export const typedOf = (notation: Notation, measurement: PanelMeasurement | null): Typed => ({
  ...(measurement ? typedNumbers(notation, measurement) : nothing),
  files: filesIn(measurement?.evidence ?? []),
  links: linksIn(measurement?.evidence ?? []),
  note: measurement?.note ?? '',
  parts: Object.fromEntries(
    (measurement?.parts ?? []).map((part) => [
      partKey(part.dimension, part.category),
      typedNumbers(notation, part),
    ]),
  ),
  source: measurement?.source ?? '',
})

/** What is typed of a part: nothing where nobody did. */
export const typedPart = ({ parts }: Typed, key: string): TypedNumbers => parts[key] ?? nothing

const isTyped = (numbers: TypedNumbers): boolean => fields.some((field) => numbers[field].trim() !== '')

const readNumbers = (notation: Notation, typed: TypedNumbers): Numbers => {
  const read = (field: NumberField) => readNumber(typed[field], notation)
  return { denominator: read('denominator'), numerator: read('numerator'), value: read('value') }
}

const unreadableIn = (notation: Notation, typed: TypedNumbers, path: string): readonly string[] =>
  fields
    .filter((field) => typed[field].trim() !== '' && readNumber(typed[field], notation) === null)
    .map((field) => `${path}${field}`)

const keysOf = ({ dimensions }: Pick<PanelKpi, 'dimensions'>) =>
  dimensions.flatMap(({ categories, key }) =>
    categories.map((category) => ({
      category: category.key,
      dimension: key,
      name: partKey(key, category.key),
    })),
  )

/** Reads what is typed as the server takes it; what is no number is told by the path that the server would tell it at. */
export const readTyped = (
  kpi: Pick<PanelKpi, 'dimensions' | 'kpi'>,
  notation: Notation,
  typed: Typed,
  before: PanelMeasurement | null,
): Entry => {
  const numbers = readNumbers(notation, typed)
  const parts = keysOf(kpi).filter(({ name }) => isTyped(typedPart(typed, name)))
  return {
    body: {
      ...numbers,
      evidence: evidenceOf(before?.evidence ?? [], typed),
      note: typed.note,
      parts: parts.map(({ category, dimension, name }) => ({
        ...readNumbers(notation, typedPart(typed, name)),
        category,
        dimension,
      })),
      source: typed.source,
    },
    rows: parts.map(({ name }) => name),
    unreadable: [
      ...unreadableIn(notation, typed, ''),
      ...parts.flatMap(({ name }, at) => unreadableIn(notation, typedPart(typed, name), `parts.${at}.`)),
    ],
    value: measuredOf(kpi.kpi.type, numbers)?.value ?? null,
  }
}

/** The fields in which a value of this type is typed: a fraction by its two numbers, of which its parts are made up as well. */
export const fieldsOf = (type: PanelKpi['kpi']['type']): readonly NumberField[] =>
  isFraction(type) ? ['numerator', 'denominator'] : ['value']

/** Whether what the server refuses at this path is told beside a field of the form; all else is told beside its buttons. */
export const isToldAtField = (path: string): boolean =>
  /^(parts\.\d+\.)?(value|numerator|denominator)$|^(source|note|evidence(\.\d+\.(file|link))?)$/.test(path)
