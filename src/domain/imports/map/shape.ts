/** Says what is wrong with a value, naming the place; silence means that it is right. */
export type Shape = (value: unknown, at: string) => readonly string[]

const said = (at: string, what: string): readonly string[] => [`${at || 'The map'} ${what}`]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text that is not empty. */
export const aText: Shape = (value, at) =>
  typeof value === 'string' && value !== '' ? [] : said(at, 'must be a text.')

/** Any text that is a regular expression. */
export const anExpression: Shape = (value, at) => {
  try {
    return typeof value === 'string' && new RegExp(value, 'u')
      ? []
      : said(at, 'must be a regular expression.')
  } catch {
    return said(at, `is not a regular expression: ${String(value)}`)
  }
}

/** Yes or no. */
export const aFlag: Shape = (value, at) =>
  typeof value === 'boolean' ? [] : said(at, 'must be true or false.')

/** A whole number from 0. */
export const aCount: Shape = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? []
    : said(at, 'must be a whole number.')

/** Anything at all. */
export const anything: Shape = () => []

/** One of a closed set. */
export const oneOf =
  (...choices: readonly unknown[]): Shape =>
  (value, at) =>
    choices.includes(value)
      ? []
      : said(at, `must be one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}.`)

/** A list of which every item has one shape. */
export const aListOf =
  (item: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => item(entry, `${at}[${index}]`))
      : said(at, 'must be a list.')

/** A table of which every value has one shape. */
export const aTableOf =
  (item: Shape): Shape =>
  (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, entry]) => item(entry, at ? `${at}.${name}` : name))
      : said(at, 'must be an object.')

/** An object with these settings and no others: a setting that is spelled wrongly is named, never passed over. */
export const anObject =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (!isObject(value)) return said(at, 'must be an object.')
    const known = { ...optional, ...required }
    const place = (name: string): string => (at ? `${at}.${name}` : name)
    const lacking = Object.keys(required).filter((name) => value[name] === undefined)
    return [
      ...lacking.map((name) => `${place(name)} is missing.`),
      ...Object.entries(value).flatMap(([name, entry]) => {
        const shape = Object.hasOwn(known, name) ? known[name] : undefined
        if (shape) return shape(entry, place(name))
        return said(place(name), `is not a setting; known are ${Object.keys(known).join(', ')}.`)
      }),
    ]
  }
