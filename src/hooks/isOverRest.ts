import type { PayloadRequest } from 'payload'

/** What an operation tells about who asked for it. */
export interface Asked {
  overrideAccess?: boolean | undefined
  req: Pick<PayloadRequest, 'payloadAPI'>
}

/**
 * Whether an operation was asked for over REST. It is known by stating nothing about access, where every call of the Local
 * API does; what our own code asks in the middle of a REST request is its own affair.
 */
export const isOverRest = ({ overrideAccess, req }: Asked): boolean =>
  req.payloadAPI === 'REST' && overrideAccess === undefined
