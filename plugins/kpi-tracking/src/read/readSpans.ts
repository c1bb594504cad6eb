import { dayOf, isPossibleId, localApi, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Span } from '../domain/kpi/span'
import { optionsIn } from './optionsOf'

const at = (doc: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], doc)

const topOf = (path: string): string => path.split('.')[0] ?? path

/** From when until when these subjects run, by their ids, whoever may read that; none where the host does not say which fields tell it. */
export const readSpans = async (
  req: PayloadRequest,
  subjects: Iterable<string>,
): Promise<ReadonlyMap<string, Span>> => {
  const { span, subject: collection } = optionsIn(req)
  const ids = [...new Set(subjects)].filter((id) => isPossibleId(req, collection, id))
  if (span === null || ids.length === 0) return new Map()
  const { docs } = await localApi(req.payload).find({
    collection,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: { [topOf(span.from)]: true, [topOf(span.until)]: true },
    where: { id: { in: ids.map((id) => storedId(req, collection, id)) } },
  })
  return new Map(
    docs.map((doc) => [
      String(doc.id),
      { from: dayOf(at(doc, span.from)), until: dayOf(at(doc, span.until)) },
    ]),
  )
}
