/** What is wrong with a value and where: `fields.story.blocks[2]: unknown key "html"`. */
export type Fault = string

/** Says what is wrong with a value that stands at `at`; an empty list when nothing is. */
export type Shape = (value: unknown, at: string) => Fault[]

const isRaw = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A value for which `holds` is true, named in a fault by `wanted`. */
export const aValue =
  (wanted: string, holds: (value: unknown) => boolean): Shape =>
  (value, at) =>
    holds(value) ? [] : [`${at}: must be ${wanted}`]

/** Text, empty or not. */
export const aText = aValue('text', (value) => typeof value === 'string')

/** Exactly this value. */
export const exactly = (wanted: string | number | boolean): Shape =>
  aValue(JSON.stringify(wanted), (value) => value === wanted)

/** One of these values. */
export const oneOf = (...wanted: (string | number)[]): Shape =>
  aValue(`one of ${wanted.join(', ')}`, (value) => (wanted as unknown[]).includes(value))

/** The shape, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? [] : shape(value, at)

/** A list whose every item has the shape. */
export const listOf =
  (shape: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => shape(item, `${at}[${index}]`))
      : [`${at}: must be a list`]

/** A record with any keys, whose every value has the shape. */
export const recordOf =
  (shape: Shape): Shape =>
  (value, at) =>
    isRaw(value)
      ? Object.entries(value).flatMap(([key, item]) => shape(item, `${at}.${key}`))
      : [`${at}: must be an object`]

/** A plain object with these keys and no others; those in `optional` may be absent. */
export const anObject =
  (keys: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape =>
  (value, at) => {
    if (!isRaw(value)) return [`${at}: must be a plain object`]
    const shapes = { ...optional, ...keys }
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shapes, key))
    return [
      ...unknown.map((key) => `${at}: unknown key "${key}"`),
      ...Object.entries(keys).flatMap(([key, shape]) => shape(value[key], `${at}.${key}`)),
      ...Object.entries(optional).flatMap(([key, shape]) =>
        value[key] === undefined ? [] : shape(value[key], `${at}.${key}`),
      ),
    ]
  }

/** An object whose key `by` says which of the shapes it must have. */
export const taggedBy =
  (by: string, shapes: Record<string, Shape>): Shape =>
  (value, at) => {
    if (!isRaw(value)) return [`${at}: must be a plain object`]
    const tag = value[by]
    const shape = typeof tag === 'string' && Object.hasOwn(shapes, tag) ? shapes[tag] : undefined
    return shape ? shape(value, at) : [`${at}.${by}: must be one of ${Object.keys(shapes).join(', ')}`]
  }
