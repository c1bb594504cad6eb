import { APIError } from 'payload'

const writing = new Set(['create', 'update'])

/**
 * Refuses a write without data in words, where Payload would stumble over the absence. A hook before every operation of a
 * collection or a global.
 */
export const requireData = <Args>({
  args,
  operation,
}: {
  args?: Args
  operation: string
}): Args | undefined => {
  if (!writing.has(operation) || typeof args !== 'object' || args === null || !('data' in args)) return args
  if (typeof args.data !== 'object' || args.data === null) {
    throw new APIError('The request holds no data: send JSON, or a form with the field _payload.', 400)
  }
  return args
}
