import type { Payload, PayloadRequest, Where } from 'payload'

import type { PublishedDocument } from '../options'

type Reading = {
  depth: 0
  overrideAccess: true
  locale?: 'all'
  req?: Partial<PayloadRequest>
  select?: Record<string, unknown>
}

/** The reads that the public layer needs, for collections whose names are known at run time only. */
export type LocalApi = {
  find(
    args: Reading & {
      collection: string
      draft?: false
      joins: false
      limit?: number
      pagination: false
      sort?: string
      trash?: false
      where: Where
    },
  ): Promise<{ docs: PublishedDocument[] }>
  findGlobal(args: Reading & { slug: string; draft: false }): Promise<PublishedDocument>
  count(args: { collection: string; overrideAccess: true }): Promise<{ totalDocs: number }>
}

/**
 * Payload's Local API without the types that a host generates: in one house they name its collections, in another they
 * are not there.
 */
export const localApi = (payload: Payload): LocalApi => payload as unknown as LocalApi
