import { documentKey } from '../domain/documentKey'
import type { Row } from '../reader/rowReader'
import type { Section } from '../site/site'
import type { Request } from './drawing'

/** Parts of parts are followed so deep, and so many of each depth. */
const [DEEPEST, MOST_PARTS] = [3, 60]

const keyOf = ({ collection, id }: Pick<Row, 'collection' | 'id'>): string => documentKey(collection, id)

/**
 * The documents that are part of one of the section, as its role `partOf` says, and the parts of those; what refers to a part
 * refers to the whole.
 */
export const readParts = async (
  { locale, reader }: Pick<Request, 'locale' | 'reader'>,
  { collection, partOf }: Section,
  id: string,
): Promise<Row[]> => {
  if (partOf === undefined) return []
  const known = new Map<string, Row | null>([[documentKey(collection, id), null]])
  let ring = [...known.keys()]
  for (let depth = 0; depth < DEEPEST && ring.length > 0; depth += 1) {
    const wholes = new Set(ring)
    const found = await reader.referring(collection, ring, locale.code, MOST_PARTS)
    const parts = found.filter(
      (row) =>
        !known.has(keyOf(row)) &&
        row.references.some(
          (reference) =>
            reference.role === partOf && wholes.has(documentKey(reference.collection, reference.id)),
        ),
    )
    for (const row of parts) known.set(keyOf(row), row)
    ring = parts.map(keyOf)
  }
  return [...known.values()].filter((row) => row !== null)
}
