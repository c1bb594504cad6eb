import { idOf, isSeen, storedDay, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { readSpans } from '../read/readSpans'
import { OF_SUBJECT } from '../slugs'

type Asking = Readonly<{ req: PayloadRequest }>

/** The subject that a form of a new KPI was opened for, as far as whoever opened it may read that; null where it was for none. */
const askedFor = async (req: PayloadRequest, collection: string): Promise<string | null> => {
  const id = idOf(req.query?.[OF_SUBJECT])
  return id !== null && req.user && (await isSeen(req, collection, id)) ? id : null
}

/** A new KPI is of the subject that its form was opened for. */
export const subjectsAsked =
  (collection: string) =>
  async ({ req }: Asking): Promise<(number | string)[] | undefined> => {
    const id = await askedFor(req, collection)
    return id === null ? undefined : [storedId(req, collection, id)]
  }

/** It is measured while that runs, unless somebody says otherwise. */
export const dayAsked =
  (collection: string, end: 'from' | 'until') =>
  async ({ req }: Asking): Promise<string | undefined> => {
    const id = await askedFor(req, collection)
    const day = id === null ? null : (await readSpans(req, [id])).get(id)?.[end]
    return day ? storedDay(day) : undefined
  }
