import { commitTransaction, initTransaction, killTransaction, NotFound, type PayloadRequest } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { forbidden } from '../../../../src/hooks/refuse'
import { holdDocumentLock } from '../../../../src/hooks/transaction'
import type { User } from '../../../../src/payload-types'
import { type Care, mayCare } from '../access'

const notYours: Words = {
  nl: 'Dit mag u bij dit account niet doen. Vraag het de beheerder.',
  en: 'You may not do this with this account. Ask the administrator.',
}

/**
 * Does something with how the account of the address is entered, for who may: in one transaction, which holds the account
 * so that no save of it is half-way.
 */
export const careFor = async <Answer>(
  req: PayloadRequest,
  care: Care,
  act: (account: User) => Promise<Answer>,
): Promise<Answer> => {
  const id = String(req.routeParams?.id)
  if (!mayCare(req, care, id)) throw forbidden(req, notYours)
  await initTransaction(req)
  try {
    await holdDocumentLock(req, 'users', id)
    // `disableErrors` answers null for an account that is not there, which its type leaves out.
    const account: User | null = await req.payload.findByID({
      collection: 'users',
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: true,
      req,
    })
    if (account === null) throw new NotFound(req.t)
    const answer = await act(account)
    await commitTransaction(req)
    return answer
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
