import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { transactionOf } from '../hooks/transaction'

/** The connection of a transaction. */
export type Session = Pick<PostgresAdapter['drizzle'], 'execute'>

/** Says that a transaction is to leave nothing behind, with what was found in it. */
class Undone<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super('nothing of it stays')
  }
}

type Work<Answer> = (req: PayloadRequest, session: Session) => Promise<Answer>

const begin = async (payload: Payload, user: TypedUser | null): Promise<PayloadRequest> => {
  const req = await createLocalReq(user === null ? {} : { user }, payload)
  await initTransaction(req)
  return req
}

/** Does all of some work in a transaction of its own, or nothing: with `isTrial` it answers what the work would do, and undoes it. */
export const inOneTransaction = async <Answer>(
  payload: Payload,
  { isTrial, user }: Readonly<{ isTrial: boolean; user: TypedUser | null }>,
  work: Work<Answer>,
): Promise<Answer> => {
  const req = await begin(payload, user)
  try {
    const session = await transactionOf(req)
    // It looks through everything, which in a large region takes longer than any page may.
    await session.execute(sql`set local statement_timeout = 0`)
    const answer = await work(req, session)
    if (isTrial) throw new Undone(answer)
    await commitTransaction(req)
    return answer
  } catch (error) {
    await killTransaction(req)
    if (error instanceof Undone) return error.answer as Answer
    throw error
  }
}
