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

import { isInTheWay } from '../database/isInTheWay'
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

type Manner = Readonly<{ isTrial: boolean; user: TypedUser | null }>

const attempt = async <Answer>(
  payload: Payload,
  { isTrial, user }: Manner,
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

/** So often somebody who saves may come in between: of two that wait for each other the database stops one. */
const ATTEMPTS = 4

/**
 * Does all of some work in a transaction of its own, or nothing: with `isTrial` it answers what the work would do, and undoes it. The work
 * is done anew where somebody who saves was in its way.
 */
export const inOneTransaction = async <Answer>(
  payload: Payload,
  manner: Manner,
  work: Work<Answer>,
): Promise<Answer> => {
  for (let turn = 1; turn < ATTEMPTS; turn += 1) {
    try {
      return await attempt(payload, manner, work)
    } catch (error) {
      if (!isInTheWay(error)) throw error
    }
  }
  return attempt(payload, manner, work)
}
