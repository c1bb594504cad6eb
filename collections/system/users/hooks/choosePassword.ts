import { randomBytes } from 'node:crypto'

import type { CollectionBeforeOperationHook, JsonObject } from 'payload'

const BYTES = 32

/** Gives an account that is made without a password one that nobody knows: whose it is chooses another by an invitation or by mail. */
export const choosePassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create') return args
  const asked = args as { data?: JsonObject }
  if ((asked.data?.password ?? '') !== '') return args
  return { ...asked, data: { ...asked.data, password: randomBytes(BYTES).toString('base64url') } } as never
}
