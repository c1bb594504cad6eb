import { dayOf } from '@streekwerk/payload-kit/pure'

import type { PublicFieldKind } from './publicField'
import { safeLink, safeUrl } from './safeUrl'
import { SERIES_DIRECTIONS, SERIES_FORMATS, SERIES_STANDINGS, SERIES_SUMS } from './series/publicSeries'
import { MOST_CATEGORIES, MOST_DIMENSIONS, MOST_POINTS } from './series/readSeries'
import type { Shape } from './shape'
import { anObject, aText, aValue, exactly, listOf, oneOf, orNull, recordOf, taggedBy } from './shape'

const aNumber = aValue('a finite number', Number.isFinite)
const degrees = (most: number): Shape =>
  aValue(`degrees from -${most} to ${most}`, (value) => typeof value === 'number' && Math.abs(value) <= most)
const corner: Shape = (value, at) =>
  Array.isArray(value) && value.length === 2
    ? [...degrees(180)(value[0], `${at}[0]`), ...degrees(90)(value[1], `${at}[1]`)]
    : [`${at}: must be a longitude and a latitude`]
const cents = aValue('whole cents', Number.isSafeInteger)
const instant = aValue('an ISO 8601 instant', (value) => {
  if (typeof value !== 'string') return false
  const at = new Date(value)
  return !Number.isNaN(at.getTime()) && at.toISOString() === value
})
const aName = aValue('a name of letters, digits, dots, dashes', (value) =>
  /^[\w.-]{1,63}$/.test(String(value)),
)
const anId = aValue('an id', (value) => typeof value === 'string' && value.length > 0 && value.length <= 100)
const words = anObject({ lang: aName, text: aText })

const mark = exactly(true)
const marks = { bold: mark, italic: mark, underline: mark, strike: mark, code: mark }
const target: Shape = (value, at) =>
  typeof value === 'object' && value !== null && 'url' in value
    ? anObject({ url: aValue('a safe link', (url) => safeLink(url) !== null) })(value, at)
    : anObject({ collection: aName, id: anId })(value, at)

const inline: Shape = (value, at) =>
  taggedBy('type', {
    text: anObject({ type: exactly('text'), text: aText }, marks),
    break: anObject({ type: exactly('break') }),
    link: anObject({ type: exactly('link'), target, children: listOf(inline) }),
  })(value, at)

const list: Shape = (value, at) =>
  anObject({
    type: exactly('list'),
    ordered: aValue('true or false', (flag) => typeof flag === 'boolean'),
    items: listOf(anObject({ children: listOf(inline), lists: listOf(list) })),
  })(value, at)

const block = taggedBy('type', {
  paragraph: anObject({ type: exactly('paragraph'), children: listOf(inline) }),
  heading: anObject({ type: exactly('heading'), level: oneOf(2, 3, 4), children: listOf(inline) }),
  quote: anObject({ type: exactly('quote'), children: listOf(inline) }),
  list,
  picture: anObject({ type: exactly('picture'), collection: aName, id: anId }),
})

const aKey = aValue('a key', (value) => /^[\w.:-]{1,100}$/.test(String(value)))
const day = aValue('a day as 2026-12-31', (value) => typeof value === 'string' && dayOf(value) === value)
const atMost = (most: number, shape: Shape): Shape => {
  const all = listOf(shape)
  return (value, at) =>
    Array.isArray(value) && value.length > most ? [`${at}: must be ${most} at most`] : all(value, at)
}

const point = anObject({
  key: aKey,
  label: orNull(words),
  from: day,
  until: day,
  value: orNull(aNumber),
  numerator: orNull(aNumber),
  denominator: orNull(aNumber),
  target: orNull(aNumber),
  low: orNull(aNumber),
  high: orNull(aNumber),
  standing: orNull(oneOf(...SERIES_STANDINGS)),
  because: orNull(aKey),
})

const fieldShapes = {
  text: anObject({ kind: exactly('text'), lang: aName, text: aText }),
  richText: anObject({ kind: exactly('richText'), lang: aName, blocks: listOf(block) }),
  codes: anObject({ kind: exactly('codes'), list: aName, values: listOf(aText) }),
  amounts: anObject({
    kind: exactly('amounts'),
    currency: exactly('EUR'),
    totalCents: orNull(cents),
    parts: listOf(anObject({ key: aName, cents })),
  }),
  number: anObject({ kind: exactly('number'), value: aNumber, unit: orNull(aText) }),
  flag: anObject({
    kind: exactly('flag'),
    value: aValue('true or false', (flag) => typeof flag === 'boolean'),
  }),
  date: anObject({ kind: exactly('date'), date: instant }),
  period: anObject({ kind: exactly('period'), start: orNull(instant), end: orNull(instant) }),
  url: anObject({
    kind: exactly('url'),
    url: aValue('an http(s) address', (value) => safeUrl(value) !== null),
  }),
  email: anObject({ kind: exactly('email'), email: aText }),
  phone: anObject({ kind: exactly('phone'), phone: aText }),
  place: anObject({
    kind: exactly('place'),
    latitude: degrees(90),
    longitude: degrees(180),
    label: orNull(words),
  }),
  outline: anObject({ kind: exactly('outline'), rings: listOf(listOf(corner)) }),
  address: anObject({
    kind: exactly('address'),
    street: orNull(aText),
    postcode: orNull(aText),
    city: orNull(aText),
  }),
  identifiers: anObject({
    kind: exactly('identifiers'),
    values: listOf(anObject({ scheme: aName, value: aText })),
  }),
  phases: anObject({ kind: exactly('phases'), phases: listOf(anObject({ key: aText, name: words })) }),
  stays: anObject({
    kind: exactly('stays'),
    stays: listOf(anObject({ phase: aText, start: instant, end: orNull(instant) })),
  }),
  series: anObject({
    kind: exactly('series'),
    format: oneOf(...SERIES_FORMATS),
    unit: orNull(words),
    decimals: oneOf(0, 1, 2, 3, 4, 5, 6),
    direction: oneOf(...SERIES_DIRECTIONS),
    together: orNull(oneOf(...SERIES_SUMS)),
    reasons: orNull(aName),
    baseline: orNull(anObject({ on: orNull(day), value: aNumber, source: orNull(words) })),
    points: atMost(MOST_POINTS, point),
    dimensions: atMost(
      MOST_DIMENSIONS,
      anObject({
        key: aText,
        label: words,
        categories: atMost(
          MOST_CATEGORIES,
          anObject({
            key: aText,
            label: words,
            values: atMost(MOST_POINTS, anObject({ point: aKey, value: aNumber })),
          }),
        ),
      }),
    ),
  }),
} satisfies Record<PublicFieldKind, Shape>

const file = anObject({
  size: aText,
  filename: aValue('a file name', (value) => typeof value === 'string' && /^[^/\\\0]+$/.test(value)),
  mimeType: aText,
  width: orNull(aNumber),
  height: orNull(aNumber),
})

const reference = anObject(
  { role: aName, collection: aName, id: anId },
  { note: orNull(words), required: aValue('true or false', (flag) => typeof flag === 'boolean') },
)

/** The whole of what an allow-list function may answer: every key by name, and no other key anywhere in it. */
export const entryShape = anObject(
  {
    slug: orNull(aValue('a slug', (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)))),
    title: orNull(words),
    summary: orNull(words),
    fields: recordOf(orNull(taggedBy('kind', fieldShapes))),
    references: listOf(reference),
    sortAt: orNull(instant),
  },
  {
    files: listOf(file),
    facets: recordOf(listOf(aText)),
    visibleFrom: orNull(instant),
    visibleUntil: orNull(instant),
  },
)
