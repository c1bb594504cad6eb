import { type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from 'payload'

type SaveArgs = { data?: Record<string, unknown>; id?: string; req: PayloadRequest }

/**
 * Asks whether somebody may save at all before what was uploaded is taken apart, which costs far more than the question;
 * Payload asks again afterwards.
 */
export const refuseUninvited: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  const { data, id, req } = args as SaveArgs
  if ((operation !== 'create' && operation !== 'update') || overrideAccess === true) return args
  if (operation === 'update' && req.file === undefined) return args
  if ((await collection.access[operation]({ data, id, req })) === false) throw new Forbidden(req.t)
  return args
}
