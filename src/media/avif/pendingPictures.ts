import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** A picture whose AVIFs have not been made. */
export type PendingPicture = { filename: string; id: string; sizes: unknown }

/** The newest pictures whose AVIFs were not made, or were made of an original that has been replaced. */
export const pendingPictures = async (
  payload: Payload,
  most: number,
  without: ReadonlySet<string>,
): Promise<PendingPicture[]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ id: string }>(sql`
    SELECT id::text FROM media
    WHERE filename IS NOT NULL AND (avif->>'of') IS DISTINCT FROM filename
      AND NOT (filename = ANY (SELECT jsonb_array_elements_text(${JSON.stringify([...without])}::jsonb)))
    ORDER BY created_at DESC LIMIT ${most}`)
  if (rows.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { filename: true, sizes: true },
    where: { id: { in: rows.map(({ id }) => id) } },
  })
  return docs.flatMap(({ filename, id, sizes }) => (filename ? [{ filename, id, sizes }] : []))
}
