import { phaseStates } from '../../domain/phases/phaseTrail'
import type { PublicFieldKind } from '../../domain/publicField'
import {
  SERIES_DIRECTIONS,
  SERIES_FORMATS,
  SERIES_STANDINGS,
  SERIES_SUMS,
} from '../../domain/series/publicSeries'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const number: Schema = { type: 'number' }
const instant: Schema = { type: 'string', format: 'date-time' }
const url: Schema = { type: 'string', format: 'uri' }
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const listOf = (items: Schema): Schema => ({ type: 'array', items })

/** An object with these properties, all of which it has, and perhaps some `more`. */
const object = (
  properties: Readonly<Record<string, Schema>>,
  more: Readonly<Record<string, Schema>> = {},
) => ({
  type: 'object',
  properties: { ...properties, ...more },
  required: Object.keys(properties),
})

const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const words = named('words')

const day: Schema = { type: 'string', format: 'date' }

const seriesPoint: Schema = object({
  key: text,
  label: orNull(words),
  from: day,
  until: day,
  value: orNull(number),
  numerator: orNull(number),
  denominator: orNull(number),
  target: orNull(number),
  low: orNull(number),
  high: orNull(number),
  standing: orNull({ enum: SERIES_STANDINGS }),
  because: orNull(text),
})

/** What a field of a document holds besides its kind. */
const kinds = {
  text: { lang: text, text },
  richText: { lang: text, blocks: listOf(object({ type: text })) },
  codes: { list: text, values: listOf(text) },
  amounts: {
    currency: { const: 'EUR' },
    totalCents: orNull({ type: 'integer' }),
    parts: listOf(object({ key: text, cents: { type: 'integer' } })),
  },
  number: { value: number, unit: orNull(text) },
  flag: { value: { type: 'boolean' } },
  date: { date: instant },
  period: { start: orNull(instant), end: orNull(instant) },
  url: { url },
  email: { email: text },
  phone: { phone: text },
  place: { latitude: number, longitude: number, label: orNull(words) },
  outline: {
    rings: listOf(listOf({ type: 'array', prefixItems: [number, number], minItems: 2, maxItems: 2 })),
  },
  address: { street: orNull(text), postcode: orNull(text), city: orNull(text) },
  identifiers: { values: listOf(object({ scheme: text, value: text })) },
  phases: { phases: listOf(object({ key: text, name: words })) },
  stays: { stays: listOf(object({ phase: text, start: instant, end: orNull(instant) })) },
  series: {
    format: { enum: SERIES_FORMATS },
    unit: orNull(words),
    decimals: { type: 'integer' },
    direction: { enum: SERIES_DIRECTIONS },
    together: orNull({ enum: SERIES_SUMS }),
    reasons: orNull(text),
    baseline: orNull(object({ on: orNull(day), value: number, source: orNull(words) })),
    points: listOf(seriesPoint),
    dimensions: listOf(
      object({
        key: text,
        label: words,
        categories: listOf(
          object({ key: text, label: words, values: listOf(object({ point: text, value: number })) }),
        ),
      }),
    ),
  },
} satisfies Record<PublicFieldKind, Readonly<Record<string, Schema>>>

const field: Schema = {
  description: 'A field of a document; which ones there are differs per list.',
  oneOf: Object.entries(kinds).map(([kind, properties]) => object({ kind: { const: kind }, ...properties })),
}

const reference = object(
  { role: text, collection: text, id: text, title: orNull(words), url: orNull(url) },
  { note: words },
)

const trail: Schema = {
  description:
    'The phases that a document goes through, in their order, where its list tells of those: the key of the one that it is in, or in which it ended, and how.',
  ...object({
    phase: text,
    ending: orNull(text),
    phases: listOf(
      object({
        key: text,
        name: words,
        state: { enum: phaseStates },
        start: orNull(day),
        end: orNull(day),
      }),
    ),
  }),
}

const item: Schema = object(
  {
    id: text,
    url: orNull(url),
    title: orNull(words),
    summary: orNull(words),
    date: orNull(instant),
    fields: { type: 'object', additionalProperties: named('field') },
    references: listOf(reference),
  },
  { trail: orNull(trail) },
)

const point: Schema = object({
  type: { const: 'Point' },
  coordinates: { type: 'array', prefixItems: [number, number], minItems: 2, maxItems: 2 },
})

const feature: Schema = object({
  type: { const: 'Feature' },
  id: text,
  geometry: orNull(point),
  properties: {
    ...object({
      url: orNull(url),
      title: orNull(text),
      summary: orNull(text),
      date: orNull(instant),
      place: orNull(text),
    }),
    description: 'What every list tells, and the facts of this one in plain words, called as in CSV.',
    additionalProperties: orNull(text),
  },
})

const feedItem: Schema = object({
  id: text,
  url,
  title: text,
  language: text,
  date_published: instant,
  content_text: text,
})

/** The shapes that the description of the site names. */
export const schemas: Readonly<Record<string, Schema>> = {
  words: object({ lang: text, text }),
  field,
  item,
  list: object({ locale: text, next: orNull(url), items: listOf(named('item')) }),
  features: object({ type: { const: 'FeatureCollection' }, next: orNull(url), features: listOf(feature) }),
  news: object({
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    language: text,
    home_page_url: url,
    feed_url: url,
    items: listOf(feedItem),
  }),
}

const shapes: Readonly<Record<string, string>> = {
  'application/json': 'list',
  'application/geo+json': 'features',
  'application/feed+json': 'news',
}

/** What an answer of this type looks like, where its kind has more than one `shape`; of what is no JSON that it is text. */
export const schemaOf = (type: string, shape = shapes[type]): Schema =>
  shapes[type] === undefined || shape === undefined ? text : named(shape)
