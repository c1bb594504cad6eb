/** What a field may hold, by what is sent of it. */
export type Kind =
  | 'choice'
  | 'choices'
  | 'day'
  | 'group'
  | 'id'
  | 'ignoredId'
  | 'number'
  | 'record'
  | 'rows'
  | 'text'
  | 'yesOrNo'

/** Wrong values, by what they are. Each is sent as JSON, as anybody can. */
const wrongs = {
  nothing: 'null',
  'a list': '["x"]',
  'a list of nothing': '[null]',
  'an object': '{"a":{"b":1}}',
  'an operator': '{"$gt":"","equals":1}',
  yes: 'true',
  'a number': '7',
  'a huge number': '1e308',
  'more than any number': '1e999',
  'a number past all ids': '9007199254740991',
  'an ordinary text': '"x"',
  'a null byte': String.raw`"a\u0000b"`,
  'an endless text': JSON.stringify('x'.repeat(200_000)),
  'a day that is none': '"2026-02-30"',
  'a month that is none': '"2026-13-01"',
  'a day after all days': '"+275760-09-13T00:00:00.000Z"',
  'an unknown id': '"01a21cff-cc89-7143-a49e-da0a48828836"',
} as const
export type Wrong = keyof typeof wrongs

const texts: readonly Wrong[] = [
  'an ordinary text',
  'a day that is none',
  'a month that is none',
  'a day after all days',
  'an unknown id',
]

/** What of it a field of a kind can yet take: it is then not refused for how it looks. */
const takes = {
  choice: ['nothing'],
  choices: ['nothing'],
  day: ['nothing'],
  // Names that a group does not know are nobody's business.
  group: ['an object', 'an operator'],
  id: ['nothing'],
  ignoredId: [
    'nothing',
    'a number',
    'a number past all ids',
    ...texts.filter((text) => text !== 'a day after all days'),
  ],
  number: ['nothing', 'a number', 'a number past all ids'],
  record: ['nothing'],
  rows: [],
  text: ['nothing', ...texts],
  yesOrNo: ['nothing', 'yes'],
} satisfies Record<Kind, readonly Wrong[]>

/** A wrong value as JSON, and whether a field of the kind must refuse it. */
export type Attempt = { wrong: Wrong; json: string; isRefused: boolean }

export const attemptsAt = (kind: Kind): readonly Attempt[] =>
  Object.entries(wrongs).map(([wrong, json]) => ({
    isRefused: !takes[kind].some((taken) => taken === wrong),
    json,
    wrong: wrong as Wrong,
  }))

/** Bodies that are no object at all. */
export const wrongBodies = ['[]', '[[]]', 'null', '7', '"x"', 'true', '{', '{"a":', String.raw`"\u0000"`]

/** A body as JSON with something put in at a place like `evidence.0.kind`. */
export const jsonWith = (body: Readonly<Record<string, unknown>>, path: string, json: string): string => {
  const mark = '@@wrong@@'
  const marked: unknown = structuredClone(body)
  const names = path.split('.')
  const last = names.pop() ?? ''
  const holder = names.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], marked)
  ;(holder as Record<string, unknown>)[last] = mark
  return JSON.stringify(marked).replace(JSON.stringify(mark), () => json)
}
