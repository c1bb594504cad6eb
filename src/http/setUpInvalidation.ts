import { Invalidation } from './cache/invalidation'
import type { ServerParts } from './parts'

/** Opens the page cache for as long as publications are heard. */
export const setUpInvalidation = async ({
  cache,
  closers,
  databaseUrl,
  freshness,
  log,
}: ServerParts): Promise<void> => {
  const invalidation = new Invalidation({ cache, databaseUrl, freshness, log })
  closers.push(() => invalidation.close())
  await invalidation.start()
}
