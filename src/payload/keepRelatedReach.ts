import { type CollectionBeforeOperationHook, validateQueryPaths, type Where } from 'payload'

type Asked = { draft?: boolean; where?: Where }

/**
 * A condition on a related document holds for those alone that the reader may read: `project.title` finds nothing of a hidden
 * project. Payload adds that itself, except where it reads the newest drafts: there it adds it to a copy, which it then throws
 * away, so that a hidden text could be guessed letter by letter. A hook before every operation of a collection.
 */
export const keepRelatedReach: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { draft, where } = args as Asked
  if (operation !== 'read' || overrideAccess === true || draft !== true || where === undefined) return args
  const kept = structuredClone(where)
  await validateQueryPaths({ collectionConfig: collection, overrideAccess: false, req, where: kept })
  return { ...args, where: kept }
}
