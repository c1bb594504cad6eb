import { fill, sayTo } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import type { ReviewFault } from '../domain/trail/reviewFaults'
import { faultPath } from '../domain/trail/reviewFaults'
import { atCondition, reviewFaultWords } from '../words/refusals'

/** Refuses a review for all that it lacks: each fault at its field, and together in words that name the condition they are about. */
export const refuseFaults = (req: PayloadRequest, faults: readonly ReviewFault[]): void => {
  if (faults.length === 0) return
  const told = faults.map((found) => {
    const message = sayTo(req, reviewFaultWords[found.fault])
    const said = `${message.charAt(0).toLowerCase()}${message.slice(1)}`
    return {
      inAll: 'at' in found ? fill(sayTo(req, atCondition), { number: found.at + 1, said }) : message,
      message,
      path: faultPath(found),
    }
  })
  const errors = told.map(({ message, path }) => ({ message, path }))
  throw new APIError(told.map(({ inAll }) => inAll).join(' '), 400, { errors }, true)
}
