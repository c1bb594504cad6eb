import { growRegion } from '../../src/seed/scale/scaleRegion'
import { openRegion } from './openRegion'
import { withoutSearchIndexes } from './withoutSearchIndexes'

/** Adds projects to the region that is measured on until it has as many as asked for; they have no public pages yet. */
export const growRegionTo = async (
  dataDir: string,
  projects: number,
  progress: (note: string) => void,
): Promise<void> => {
  const { database, payload } = await openRegion(dataDir)
  try {
    const { totalDocs } = await payload.count({ collection: 'projects', overrideAccess: true })
    const count = projects - totalDocs
    if (count > 0) await withoutSearchIndexes(database.url, () => growRegion(payload, { count, progress }))
  } finally {
    await payload.destroy()
    await database.stop()
  }
}
