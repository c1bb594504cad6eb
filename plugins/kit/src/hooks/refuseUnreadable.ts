import type { CollectionBeforeOperationHook, Field } from 'payload'

import type { Shape } from '../domain/input/shape'
import { shapeFault } from '../domain/input/shapeFault'
import { shapesOf } from '../read/shapesOf'
import { unreadable } from '../refuse'

/**
 * Refuses in words what the fields of a collection cannot take, before Payload touches it: what it cannot walk through or the
 * database cannot keep would else be told as a fault of the server. Also looks at fields that a condition hides, which Payload stores without a look.
 */
export const refuseUnreadable = (fields: readonly Field[]): CollectionBeforeOperationHook => {
  const shape: Shape = { is: 'group', of: shapesOf(fields) }
  return ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return
    const { data } = args as { data?: unknown }
    const fault = shapeFault(shape, data ?? null)
    if (fault) throw unreadable(req, fault)
  }
}
