import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

/** Does all of the work or none of it; joins the transaction that the request is in. */
export const inTransaction = async <Answer>(
  req: PayloadRequest,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const isOwn = await initTransaction(req)
  try {
    const answer = await work()
    if (isOwn) await commitTransaction(req)
    return answer
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
