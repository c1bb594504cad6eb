import { sql } from '@payloadcms/db-postgres'
import { relationsOf, transactionOf } from '@streekwerk/payload-kit'
import type { CollectionBeforeChangeHook } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

/**
 * Takes away which records the evidence of an item named, before it is written anew. Payload keeps what a row named that is gone: the
 * next row in its place would name it again, and the record would be in use for ever.
 */
export const forgetRecords =
  ({ records }: Pick<ResolvedOptions, 'records'>): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const { evidence } = data as { evidence?: unknown }
    if (operation !== 'update' || records.length === 0 || !Array.isArray(evidence)) return
    const { column, table } = relationsOf(req.payload, slugs.items)
    const { id } = originalDoc as { id: number | string }
    const transaction = await transactionOf(req)
    await transaction.execute(
      sql`delete from ${table} where ${column('parent')} = ${id} and ${column('path')} like 'evidence.%'`,
    )
  }
