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

const addressed = (req: PayloadRequest): string => String(req.routeParams?.id)

/** Refuses who may not do that with the account of the address, before anything is asked of them. */
export const lookFirst = (req: PayloadRequest, care: Care): void => {
  if (!mayCare(req, care, addressed(req))) throw forbidden(req, notYours)
}

const findAccount = async (req: PayloadRequest): Promise<User> => {
  // `disableErrors` answers null for an account that is not there, which its type leaves out.
  const account: User | null = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: addressed(req),
    overrideAccess: true,
    req,
  })
  if (account === null) throw new NotFound(req.t)
  return account
}

/** The account of the address, for who may look at how it is entered. */
export const lookAt = async (req: PayloadRequest, care: Care): Promise<User> => {
  lookFirst(req, care)
  return findAccount(req)
}

/** Does something with how an account is entered in one transaction, which holds the account so that no save of it is half-way. */
export const holdAccount = async <Answer>(
  req: PayloadRequest,
  id: string,
  act: () => Promise<Answer>,
): Promise<Answer> => {
  await initTransaction(req)
  try {
    await holdDocumentLock(req, 'users', id)
    const answer = await act()
    await commitTransaction(req)
    return answer
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** The same with the account of the address, for who may. */
export const careFor = async <Answer>(
  req: PayloadRequest,
  care: Care,
  act: (account: User) => Promise<Answer>,
): Promise<Answer> => {
  lookFirst(req, care)
  return holdAccount(req, addressed(req), async () => act(await findAccount(req)))
}
