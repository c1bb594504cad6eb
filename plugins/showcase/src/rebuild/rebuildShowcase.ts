import type { Payload } from 'payload'

import { splitDocumentKey } from '../domain/documentKey'
import { optionsOf } from '../optionsOf'
import { inTransaction } from '../publish/inTransaction'
import { localApi } from '../publish/localApi'
import { publishDocuments } from '../publish/publishDocuments'
import { publishMany } from '../publish/publishMany'
import { publishSite } from '../publish/publishSite'
import { documentBatches, vanishedBatches } from './batches'
import { clearFormerSources } from './clearFormerSources'
import { purgeWords } from './purgeWords'

/** How far a rebuild is: documents done of the collection at hand. */
export type RebuildProgress = { collection: string; done: number; total: number }

type RebuildOptions = {
  /** Called after every batch. */
  onProgress?: (progress: RebuildProgress) => void
  /** Stops between two batches; what is done stays done. */
  signal?: AbortSignal
}

/** While the database writes one batch, others are read. */
const AT_ONCE = 3

/** Works on several batches at once; when one fails no other is begun, and those under way are waited for. */
const workThrough = async (
  batches: AsyncGenerator<string[]>,
  work: (ids: string[]) => Promise<void>,
): Promise<void> => {
  let hasFailed = false
  const worker = async (): Promise<void> => {
    for await (const ids of batches) {
      if (hasFailed) return
      await work(ids).catch((error: unknown) => {
        hasFailed = true
        throw error
      })
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

const rebuildCollection = async (
  payload: Payload,
  collection: string,
  { onProgress, signal }: RebuildOptions,
): Promise<number> => {
  const options = optionsOf(payload)
  // Only how far the work is follows from it.
  const { totalDocs: total } = await localApi(payload).count({ collection, overrideAccess: true })
  const refused = new Set<string>()
  let done = 0
  const publish = async (ids: string[]): Promise<void> => {
    signal?.throwIfAborted()
    const left = await inTransaction({ payload }, (transaction) =>
      publishDocuments(transaction, options, collection, ids),
    )
    for (const { key } of left) refused.add(splitDocumentKey(key).id)
    done += ids.length
    onProgress?.({ collection, done: Math.min(done, total), total })
  }
  for (const batches of [documentBatches, vanishedBatches])
    await workThrough(batches(payload, collection), publish)
  // Documents that changed addresses with one another across batches are settled together.
  await publishMany({ payload }, collection, [...refused])
  return done
}

/**
 * Makes every row anew from what is published; the answer is the same rows that saving wrote. It works through the
 * documents in batches, each in a transaction of its own, so that it needs no more memory for many than for few, editors
 * go on saving meanwhile, visitors never see half, and one that was stopped may simply be started again. Rows and paths of
 * documents that are no longer public go as well, those of collections that are no longer a source, and words that no row holds. Earlier paths are
 * kept: no document remembers them.
 */
export const rebuildShowcase = async (
  payload: Payload,
  rebuildOptions: RebuildOptions = {},
): Promise<{ documents: number }> => {
  let documents = 0
  // First, or a source under a new name would find its addresses taken by the old one.
  await clearFormerSources(payload, rebuildOptions.signal)
  await publishSite({ payload })
  for (const collection of optionsOf(payload).sources.keys()) {
    documents += await rebuildCollection(payload, collection, rebuildOptions)
  }
  await purgeWords(payload, rebuildOptions.signal)
  return { documents }
}
