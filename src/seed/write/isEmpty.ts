import type { Writing } from './writing'

const content = [
  'projects',
  'best-practices',
  'updates',
  'partners',
  'themes',
  'agendas',
  'municipalities',
  'funds',
  'media',
  'files',
] as const
const withTrash: readonly string[] = ['projects', 'updates', 'partners']

/** Whether the database holds no content at all, drafts and what lies in the bin included. */
export const isEmpty = async ({ payload, req }: Writing): Promise<boolean> => {
  for (const collection of content) {
    const { totalDocs } = await payload.count({
      collection,
      overrideAccess: true,
      req,
      trash: withTrash.includes(collection),
    })
    if (totalDocs > 0) return false
  }
  return true
}
