import type { Parts, Pen, PublicEntry, StoredDocument } from './pen'

type Publication = (
  document: StoredDocument,
  locale: string,
  write: Pen<string>,
  parts: Parts,
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
    series: nothing,
    slug: nothing,
    stays: nothing,
    text: nothing,
    url: nothing,
    words: nothing,
  }
}

/** Of every collection one document, that notes what it is asked. */
const recordedParts = (askedOf: (collection: string) => Set<string>): Parts =>
  new Proxy<Record<string, readonly StoredDocument[]>>(
    {},
    { get: (_, name) => (typeof name === 'symbol' ? undefined : [recorder(askedOf(name))]) },
  )

/**
 * The paths of the fields that an allow-list function looks at, and so of all that can become public: found by letting it
 * read a document that only remembers what it was asked; and of what is read along with it, where a collection is named.
 */
export const publicPaths = (publication: Publication, partsOf?: string): ReadonlySet<string> => {
  const [asked, ofOthers] = [new Set<string>(), new Set<string>()]
  const own = new Set<string>()
  const parts = recordedParts((collection) => (collection === partsOf ? asked : ofOthers))
  publication(recorder(partsOf === undefined ? asked : own), 'nl', blindPen(), parts)
  return asked
}
