import type { Pen, PublicEntry, StoredDocument } from './pen'

type Publication = (
  document: StoredDocument,
  locale: string,
  write: Pen<string>,
) => PublicEntry<string> | null

/** A document that knows nothing but what it was asked. */
const recorder = (asked: Set<string>, prefix = ''): StoredDocument =>
  new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined
        asked.add(`${prefix}${name}`)
        return recorder(asked, `${prefix}${name}.`)
      },
    },
  )

/** Reading is enough: the document notes what it is asked. */
const readKeys = (rows: unknown, keys: readonly string[]): null => {
  keys.forEach((key) => (rows as StoredDocument)[key])
  return null
}

/** A pen that writes nothing and notes which keys of rows it would have written. */
const blindPen = (): Pen<string> => {
  const nothing = () => null
  return {
    address: nothing,
    amounts: nothing,
    codes: nothing,
    date: nothing,
    email: nothing,
    files: () => [],
    flag: nothing,
    identifiers: nothing,
    instant: nothing,
    lines: readKeys,
    locale: 'nl',
    notedReferences: (_role, _collection, rows, { at, note }) => {
      const row = rows as StoredDocument
      // Reading is enough: the document notes what it is asked.
      return [row[at], note === undefined ? undefined : row[note]].slice(2) as []
    },
    number: nothing,
    outline: nothing,
    period: nothing,
    phases: (rows, keys) => readKeys(rows, Object.values(keys)),
    phone: nothing,
    place: nothing,
    references: () => [],
    richText: nothing,
    slug: nothing,
    stays: nothing,
    text: nothing,
    url: nothing,
    words: nothing,
  }
}

/**
 * The paths of the fields that an allow-list function looks at, and so of all that can become public: found by letting it
 * read a document that only remembers what it was asked.
 */
export const publicPaths = (publication: Publication): ReadonlySet<string> => {
  const asked = new Set<string>()
  publication(recorder(asked), 'nl', blindPen())
  return asked
}
