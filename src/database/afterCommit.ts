import type { DatabaseAdapter, PayloadRequest } from 'payload'

type Session = NonNullable<DatabaseAdapter['sessions']>[string]

const waiting = new WeakMap<Session, (() => void)[]>()

/** Does something when the transaction of a request is kept, and nothing when it is undone; at once where there is none. */
export const afterCommit = async (
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  work: () => void,
): Promise<void> => {
  const session = payload.db.sessions?.[String(await transactionID)]
  if (session === undefined) work()
  else waiting.set(session, [...(waiting.get(session) ?? []), work])
}

/** Does what waits for a transaction; call it when that is kept. */
export const settleAfter = (session: Session): void => {
  const works = waiting.get(session) ?? []
  waiting.delete(session)
  for (const work of works) work()
}
