import { naughtyWords } from './naughtyWords'

/** Something that a field may be sent, with a name to tell it by. */
export interface Nasty {
  name: string
  value: unknown
  /** The kinds of field that must refuse it; any other may keep it. */
  refusedBy?: ReadonlySet<string>
  /** The kinds of field that it says something to; all of them where nothing is said. */
  sentTo?: ReadonlySet<string>
  /** So large that one field of a kind is enough. */
  large?: true
}

/** Ids that are in the way of every relation: of no document, or of one of another kind. */
export interface KnownIds {
  partner: string
  project: string
}

const texts = ['code', 'email', 'radio', 'select', 'text', 'textarea']
const relations = ['relationship', 'upload']
const by = (...types: string[]): ReadonlySet<string> => new Set(types)
const withText = by(...texts, 'json')
const withNumber = by('checkbox', 'date', 'number')
const nest = (depth: number, inner: unknown): unknown => (depth === 0 ? inner : [nest(depth - 1, inner)])

const ofWrongKind: Nasty[] = [
  {
    name: 'an object',
    value: { a: 1 },
    refusedBy: by(...texts, ...relations, 'array', 'blocks', 'checkbox', 'date', 'number'),
  },
  {
    name: 'an empty object',
    value: {},
    refusedBy: by(...texts, ...relations, 'array', 'blocks', 'checkbox', 'date', 'number'),
  },
  {
    name: 'a list',
    value: ['x', 1],
    refusedBy: by(...texts, ...relations, 'array', 'blocks', 'checkbox', 'date', 'group', 'number'),
  },
  { name: 'an empty list', value: [] },
  { name: 'a list of nothing', value: [null] },
  {
    name: 'a list of objects',
    value: [{ id: {} }, { a: { b: 1 } }],
    refusedBy: by(...texts, ...relations, 'checkbox', 'date', 'group', 'number'),
  },
  {
    name: 'a number',
    value: 7,
    refusedBy: by(...texts, ...relations, 'array', 'blocks', 'checkbox', 'date', 'group'),
  },
  {
    name: 'yes',
    value: true,
    refusedBy: by(...texts, ...relations, 'array', 'blocks', 'date', 'group', 'number'),
  },
  {
    name: 'a word',
    value: 'x',
    refusedBy: by(...relations, 'array', 'blocks', 'checkbox', 'date', 'group', 'number', 'select'),
  },
  { name: 'nothing', value: null },
  { name: 'an empty text', value: '' },
  { name: 'spaces', value: ' \t\u00a0\u2003' },
  {
    name: 'a deep list',
    value: nest(30, 'x'),
    refusedBy: by(...texts, ...relations, 'array', 'blocks', 'checkbox', 'date', 'group', 'number'),
  },
  { name: 'a deep object', value: JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`) },
  {
    name: 'names of prototypes',
    value: JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":{}},"toString":1}'),
  },
  { name: 'rows of prototypes', value: JSON.parse('[{"__proto__":{"id":"x"},"hasOwnProperty":1,"id":7}]') },
  { name: 'a row with a long id', value: [{ id: 'i'.repeat(9000) }] },
]

const ofNumbers: Nasty[] = [
  -1,
  0,
  -0,
  0.1,
  1e-320,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  12.345678901234567,
].map((value) => ({ name: `the number ${String(value)}`, sentTo: withNumber, value }))
const notNumbers: Nasty[] = [
  '12,5',
  '1.250,75',
  '12abc',
  '0x10',
  'NaN',
  'Infinity',
  '1e999',
  '€ 5',
  '--1',
].map((value) => ({
  name: `the text ${value}`,
  sentTo: withNumber,
  value,
  refusedBy: by('checkbox', 'date', 'number'),
}))

const ofDates: Nasty[] = [
  '0000-01-01',
  '0000-01-01T00:00:00.000Z',
  '2026-02-30',
  '2026-13-45',
  '2026-04-31T25:00:00Z',
  'infinity',
  '-infinity',
  'now',
  'iets 1',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
  '1/2/3',
].map((value) => ({ name: `the date ${value}`, sentTo: withNumber, value, refusedBy: by('date', 'number') }))
const dates: Nasty[] = ['9999-12-31', '0001-01-01', '9999-12-31T23:59:59.999Z', '1582-10-10'].map(
  (value) => ({
    name: `the date ${value}`,
    sentTo: withNumber,
    value,
  }),
)

const node = (type: string, more: object = {}, inner: object[] = []): object => ({
  children: inner,
  direction: null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...more,
})
const textNode = (text: unknown): object => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})
const state = (...children: object[]): object => ({ root: node('root', {}, children) })
const link = (fields: object): object =>
  state(node('paragraph', {}, [node('link', { fields }, [textNode('x')])]))

const richTexts: Nasty[] = Object.entries({
  'a node that nobody knows': state(node('iframe', { src: 'https://kwaad.example' })),
  'a link to javascript': link({ linkType: 'custom', newTab: false, url: 'javascript:alert(1)' }),
  'a link to data': link({ linkType: 'custom', newTab: false, url: ' data:text/html,<script>' }),
  'a link to no document': link({ doc: { relationTo: 'projects', value: 'x' }, linkType: 'internal' }),
  'a link to a strange list': link({ doc: { relationTo: 'users', value: {} }, linkType: 'internal' }),
  'a picture that is none': state(node('upload', { relationTo: 'media', value: { a: 1 } })),
  'a root that is no root': { root: 'x' },
  'a root without children': { root: { type: 'root' } },
  'children that are none': { root: node('root', { children: [null, 1, 'x', []] }) },
  'a text that is a number': state(node('paragraph', {}, [textNode(7)])),
  'a text with a null sign': state(node('paragraph', {}, [textNode('a\u0000b')])),
  'a text with half a sign': state(node('paragraph', {}, [textNode('a\ud800b')])),
  'a block': state(node('block', { fields: { blockType: 'x' } })),
  'a heading of no size': state(node('heading', { tag: 'script' }, [textNode('x')])),
  'a style': state(node('paragraph', {}, [{ ...textNode('x'), style: 'background:url(x)' }])),
}).map(([name, value]) => ({ name, sentTo: by('json', 'richText'), value }))

const ofRelations = ({ partner, project }: KnownIds): Nasty[] => {
  const unknown = '019b0000-0000-7000-8000-000000000000'
  const values: Record<string, unknown> = {
    'an unknown id': unknown,
    'the id of a partner': partner,
    'the id of a project': project,
    'an id in capitals': partner.toUpperCase(),
    'half an id': partner.slice(0, 18),
    'a document with an unknown id': { id: unknown },
    'a document with a wrong id': { id: { a: 1 } },
    'a list with an unknown id': [unknown],
    'a list of one twice': [partner, partner],
    'a list of a project': [project],
    'a list of many': Array.from({ length: 2000 }, () => project),
    'a relation to users': { relationTo: 'users', value: unknown },
    'a relation to nothing': { relationTo: 'nothing', value: partner },
    'the word none': 'none',
  }
  const sentTo = by(...relations, 'array')
  return Object.entries(values).map(([name, value]) => ({ name, sentTo, value }))
}

const LARGE = 5 * 1024 * 1024

const large: Nasty[] = [
  {
    name: '5 MB of text',
    value: 'a'.repeat(LARGE),
    large: true,
    refusedBy: by(...texts, ...relations, 'array', 'blocks', 'checkbox', 'date', 'group', 'number'),
  },
  {
    name: '5 MB of nodes',
    value: state(node('paragraph', {}, [textNode('a'.repeat(LARGE))])),
    large: true,
    refusedBy: by('richText'),
  },
  { name: 'ten thousand rows', value: Array.from({ length: 10_000 }, () => ({ id: 'x' })), large: true },
]

const signs: Nasty[] = ['a\u0000b', 'a\ud800b', '\udfff'].map((value) => ({
  name: `the signs ${JSON.stringify(value)}`,
  sentTo: by(...texts, 'json'),
  value,
  refusedBy: by(...texts),
}))

/** Everything that no form would send, for fields of every kind. */
export const nastyValues = (ids: KnownIds): Nasty[] => [
  ...ofWrongKind,
  ...ofNumbers,
  ...notNumbers,
  ...ofDates,
  ...dates,
  ...richTexts,
  ...ofRelations(ids),
  ...signs,
  ...naughtyWords.map((value) => ({
    name: `the text ${JSON.stringify(value).slice(0, 40)}`,
    sentTo: withText,
    value,
  })),
  { name: 'javascript', value: 'javascript:alert(1)' },
  { name: 'signs that are not seen', value: 'a\u200b\u200d\u2060\u202eb' },
  ...large,
]
