import type { Payload, PayloadRequest, Where } from 'payload'

import type { PublishedDocument } from '../options'

type Access = { overrideAccess: true } | { overrideAccess: false; user: PayloadRequest['user'] }

type Reading = {
  depth: 0
  locale?: 'all'
  req?: Partial<PayloadRequest>
  select?: Record<string, unknown>
}

/** The reads that the public layer needs, for collections whose names are known at run time only. */
export type LocalApi = {
  find(
    args: Reading &
      Access & {
        collection: string
        draft?: boolean
        joins: false
        limit?: number
        pagination: false
        sort?: string | string[]
        trash?: false
        where: Where
      },
  ): Promise<{ docs: PublishedDocument[] }>
  findByID(
    args: Omit<Reading, 'depth'> &
      Access & { collection: string; depth?: number; draft?: boolean; id: string; joins?: false },
  ): Promise<PublishedDocument>
  findGlobal(args: Reading & { overrideAccess: true; slug: string; draft: false }): Promise<PublishedDocument>
  count(args: { collection: string; overrideAccess: true; where?: Where }): Promise<{ totalDocs: number }>
}

/**
 * Payload's Local API without the types that a host generates: in one house they name its collections, in another they
 * are not there.
 */
export const localApi = (payload: Payload): LocalApi => payload as unknown as LocalApi
