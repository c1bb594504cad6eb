import type { PayloadRequest } from 'payload'

/** Answers where in the panel the history of a document is, by its collection and its id; null to whoever may look at none. */
export type HistoryLinks = (
  req: PayloadRequest,
) => Promise<((collection: string, id: number | string) => string) | null>

/** Where the history of a document is, for whoever looks; null where the house tells of none. */
export type HistoryOf = (collection: string, id: number | string) => string | null

/** Asks the house once for a look where histories are. */
export const readHistoryOf = async (
  { historyLinks }: Readonly<{ historyLinks?: HistoryLinks | undefined }>,
  req: PayloadRequest,
): Promise<HistoryOf> => {
  const link = await historyLinks?.(req)
  return (collection, id) => link?.(collection, id) ?? null
}
