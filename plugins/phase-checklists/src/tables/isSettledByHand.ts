import type { CollectionTable } from '@streekwerk/payload-kit'
import { named as slugNamed, relationsOf, tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Payload } from 'payload'

import type { EvidenceKind } from '../domain/lifeCycle/lifeCycle'
import { evidenceOf } from '../domain/lifeCycle/lifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

/** Every sign that `isBlank` of the domain sees nothing in, as PostgreSQL writes a class of them; a test compares the two sign by sign. */
const UNSEEN =
  '\\u0001-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F' +
  '\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8' +
  '\\U0001BCA0-\\U0001BCA3\\U0001D173-\\U0001D17A\\U000E0000-\\U000E0FFF'

/** Whether a text says nothing, as `isBlank` of the domain has it. */
export const isBlankText = (text: SQL): SQL => sql`coalesce(${text}, '') ~ ${`^[${UNSEEN}]*$`}`

type Tables = Readonly<{ items: CollectionTable; asked: CollectionTable }>

/** That what a column names does not lie in the trash, as one more condition; none where its collection has none. */
const isNotTrashed = (payload: Payload, collection: string, named: PgColumn): SQL => {
  if (!payload.collections[slugNamed(collection)]?.config.trash) return sql``
  const { column, table } = tableOf(payload, collection)
  return sql` and not exists (select from ${table} where ${column('id')} = ${named} and ${column('deletedAt')} is not null)`
}

/** Whether a row of evidence is there still: a file or a record that was deleted, or lies in the trash, is not. */
const isThere = (
  payload: Payload,
  { files, records }: Pick<ResolvedOptions, 'files' | 'records'>,
  rows: CollectionTable,
): Readonly<Record<EvidenceKind, () => SQL>> => ({
  file: () =>
    sql`${rows.column('file')} is not null${files === null ? sql`` : isNotTrashed(payload, files, rows.column('file'))}`,
  link: () => sql`not ${isBlankText(sql`${rows.column('link')}`)}`,
  note: () => sql`not ${isBlankText(sql`${rows.column('note')}`)}`,
  // Payload keeps what a row names by the place of that row, and drops it with the document.
  record: () => {
    const { column, table } = relationsOf(payload, slugs.items)
    const living = records.map((record) => isNotTrashed(payload, record, column(`${record}ID`)))
    return sql`exists (select from ${table} where ${column('parent')} = ${rows.column('_parentID')}
      and ${column('path')} = 'evidence.' || (${rows.column('_order')} - 1) || '.record'${sql.join(living)})`
  },
})

/** Whether an item wants no evidence, or has a piece in one of the forms that it wants. */
const isProved = (payload: Payload, options: ResolvedOptions, { asked, items }: Tables): SQL => {
  const rows = tableOf(payload, `${slugs.items}-evidence`)
  const wanted = tableOf(payload, `${slugs.lifeCycleItems}-evidence`)
  const there = isThere(payload, options, rows)
  const fitting = evidenceOf(options).map(
    (kind) => sql`(${rows.column('kind')} = ${kind} and ${there[kind]()})`,
  )
  const isOfItem = sql`${wanted.column('parent')} = ${asked.column('id')}`
  return sql`(not exists (select from ${wanted.table} where ${isOfItem})
    or exists (select from ${rows.table} join ${wanted.table} on ${isOfItem} and ${wanted.column('value')}::text = ${rows.column('kind')}::text
      where ${rows.column('_parentID')} = ${items.column('id')} and (${sql.join(fitting, sql` or `)})))`
}

/** Whether what somebody said settles an item that a person answers, as `judgeItem` of the domain has it; waivers aside. */
export const isSettledByHand = (payload: Payload, options: ResolvedOptions, tables: Tables): SQL => {
  const { asked, items } = tables
  return sql`(${items.column('status')} = 'done' and (
    (${items.column('result')} = 'met' and ${isProved(payload, options, tables)})
    or (${items.column('result')} = 'notApplicable' and ${asked.column('mayNotApply')} is true
      and not ${isBlankText(sql`${items.column('justification')}`)})))`
}
