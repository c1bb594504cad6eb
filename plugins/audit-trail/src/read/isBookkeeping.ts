import type { Payload } from 'payload'

import { readPath } from '../domain/path'
import { markOf } from '../markOf'
import { fieldsAlong } from './fieldsAlong'
import type { Subject } from './shapeOf'
import { fieldsOf } from './shapeOf'

/** Whether a value tells nothing that its entry does not tell. */
export const isBookkeeping = (payload: Payload, subject: Subject, path: string): boolean =>
  (fieldsAlong(payload, fieldsOf(payload, subject), readPath(path) ?? []) ?? []).some(
    ({ field }) => markOf(field).isBookkeeping === true,
  )
