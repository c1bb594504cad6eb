import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

/** Tells whoever asks what is theirs to know, for no cache to keep; refuses where that is nothing. */
export const tellPrivately = (req: PayloadRequest, told: object | null): Response => {
  if (told === null) throw new Forbidden(req.t)
  return Response.json(told, { headers: { 'Cache-Control': 'private, no-store' } })
}
