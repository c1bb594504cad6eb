import { APIError, type PayloadRequest } from 'payload'

import { sayTo } from '../hooks/sayTo'

const noData = {
  nl: 'Het verzoek heeft geen gegevens: stuur JSON, of een formulier met het veld _payload.',
  en: 'The request holds no data: send JSON, or a form with the field _payload.',
}
const writing = new Set(['create', 'update'])

/**
 * Refuses a write without data in words, where Payload would stumble over the absence. A hook before every operation of a
 * collection or a global.
 */
export const requireData = <Args>({
  args,
  operation,
  req,
}: {
  args?: Args
  operation: string
  req: PayloadRequest
}): Args | undefined => {
  if (!writing.has(operation) || typeof args !== 'object' || args === null || !('data' in args)) return args
  if (typeof args.data !== 'object' || args.data === null) {
    throw new APIError(sayTo(req, noData), 400)
  }
  return args
}
