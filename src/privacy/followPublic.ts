import { sql } from '@payloadcms/db-postgres'
import { publishMany, publishSite } from '@streekwerk/payload-showcase'
import type { PayloadRequest } from 'payload'

import { hasTrace, type Trace, withoutTraces } from '../domain/privacy/traces'
import type { Owner } from './documentsOf'
import { mayHave } from './findTraces'
import type { Session } from './inOneTransaction'
import type { TextColumn } from './textTables'

const slugsOf = ({ payload }: PayloadRequest): ReadonlyMap<string, string> =>
  new Map(payload.config.collections.map(({ slug }) => [slug.replaceAll('-', '_'), slug]))

type Public = { collection: string; docId: string; told: string }

/** Where something of a person can stand in a public row. */
const told: readonly TextColumn[] = [
  ...['title', 'slug', 'path', 'filenames'].map((name) => ({ isJson: false, isList: false, name })),
  { isJson: true, isList: false, name: 'data' },
]

/** Public rows in which something of the person stands, also through what they tell of others. */
const readPublic = async (session: Session, traces: readonly Trace[]): Promise<readonly Public[]> => {
  if (traces.length === 0) return []
  const { rows } = await session.execute<Public>(sql`
    select collection, doc_id as "docId", concat_ws(' ', title, slug, path, data::text, array_to_string(filenames, ' ')) as told
    from showcase_entries where ${mayHave(told, traces)} order by collection, doc_id`)
  return rows.filter(({ told }) => hasTrace(told, traces) || hasTrace(told.replaceAll('\\n', ' '), traces))
}

/** Earlier addresses of pages: one that names the person leads nowhere any more. */
const forgetPaths = async (session: Session, traces: readonly Trace[]): Promise<void> => {
  const { rows } = await session.execute<{ path: string }>(sql`select path from showcase_paths order by path`)
  for (const { path } of rows)
    if (withoutTraces(path, traces) !== path)
      await session.execute(sql`delete from showcase_paths where path = ${path}`)
}

/** Makes anew what is public of documents that changed, and of whatever else tells of the person, in the transaction of the request. */
export const followPublic = async (
  req: PayloadRequest,
  session: Session,
  documents: readonly Owner[],
  traces: readonly Trace[],
): Promise<void> => {
  const slugs = slugsOf(req)
  const wanted = [
    ...documents.flatMap(({ id, table }) => {
      const slug = slugs.get(table)
      return slug === undefined ? [] : [{ id, slug }]
    }),
    ...(await readPublic(session, traces)).map(({ collection, docId }) => ({ id: docId, slug: collection })),
  ]
  for (const slug of new Set(wanted.map((each) => each.slug)))
    await publishMany(
      req,
      slug,
      wanted.flatMap((each) => (each.slug === slug ? [each.id] : [])),
    )
  if (documents.some(({ table }) => table.startsWith('site'))) await publishSite(req)
  await forgetPaths(session, traces)
}
