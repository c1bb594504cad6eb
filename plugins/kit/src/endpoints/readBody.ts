import type { PayloadRequest } from 'payload'

import type { Shapes } from '../domain/input/shape'
import { shapeFault } from '../domain/input/shapeFault'
import { isPossibleId, storedId } from '../read/storedId'
import { unreadable, wrong } from '../refuse'
import { badRequest } from '../words/inputWords'

/** The body of a request, in which whatever has a shape has it; refused in words where it has not. */
export const readBody = async (
  req: PayloadRequest,
  shapes: Shapes,
): Promise<Readonly<Record<string, unknown>>> => {
  const body: unknown = await req.json?.().catch(() => undefined)
  const fault = shapeFault({ is: 'group', of: shapes }, body ?? null)
  if (fault) throw unreadable(req, fault)
  return body as Record<string, unknown>
}

/** The id of a document of a collection; refused where no document there could have it. */
export const readId = (req: PayloadRequest, collection: string, value: unknown): string => {
  const fault = shapeFault({ is: 'reference' }, value)
  const isSaid = (typeof value === 'string' && value !== '') || typeof value === 'number'
  if (fault || !isSaid || !isPossibleId(req, collection, value)) throw wrong(req, badRequest)
  // However it was written: what is locked and looked up is one document.
  return String(storedId(req, collection, value))
}
