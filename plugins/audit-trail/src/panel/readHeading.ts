import { named, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { lastTitle } from '../read/lastTitle'
import { mayRead } from '../read/mayRead'
import { rawDoc } from '../read/rawDoc'
import { titleFieldOf, titleOf } from '../read/titleOf'
import { labelOf } from './labelOf'

/** What a document is and is called, and whether it still is. */
export type Heading = Readonly<{
  /** What its collection calls one of its documents. */
  kind: string
  state: 'deleted' | 'there' | 'trashed'
  /** Empty where it has no name, or none that whoever looks may read. */
  title: string
}>

/** What a document is called whose history whoever asks may look at. */
export const readHeading = async (
  req: PayloadRequest,
  collection: string,
  asked: number | string,
): Promise<Heading> => {
  const { payload } = req
  const subject = { isGlobal: false, slug: collection }
  const id = storedId(req, collection, asked)
  const kind = labelOf(req, payload.collections[named(collection)]?.config.labels.singular, collection)
  const doc = await rawDoc(req, subject, id)
  if (!doc) return { kind, state: 'deleted', title: await lastTitle(req, collection, id) }
  const field = titleFieldOf(payload, subject)
  const isTold = field !== null && (await mayRead(req, { doc, id, subject }, field))
  const state = (doc.deletedAt ?? null) === null ? 'there' : 'trashed'
  return { kind, state, title: isTold ? titleOf(payload, subject, doc) : '' }
}
