import type { CollectionBeforeOperationHook } from 'payload'

/** When something was written is for the server to say: what is sent along as that counts only from who may do anything, as a seed or an import. */
export const dropTimestamps: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return
  const { data } = args as { data: Readonly<Record<string, unknown>> }
  const said = Object.entries(data).filter(([name]) => name !== 'createdAt' && name !== 'updatedAt')
  return { ...args, data: Object.fromEntries(said) }
}
