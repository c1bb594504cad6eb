import type { Payload, PayloadRequest, TypedUser } from 'payload'

/** In whose name an import writes, and how far that reaches. */
export interface Importer {
  /**
   * The request of an account that may do no more than its own rights allow. Without one everything is done: whoever runs the
   * command may reach the database itself.
   */
  readonly asked?: PayloadRequest | undefined
  readonly payload: Payload
  readonly user: TypedUser | null
}
