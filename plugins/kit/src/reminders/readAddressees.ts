import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Recipient } from '../domain/digest/getsDigest'
import { isWishedOn } from '../domain/digest/getsDigest'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import { textIn } from '../read/plain'
import type { Sending } from './sending'
import { readSent } from './sentDigests'
import { weeklyOf } from './weeklyOf'

/** An account with what is known of its digests, and a request of its own by which rules are asked. */
export type Addressee = Recipient & Readonly<{ account: Doc; email: string; req: PayloadRequest }>

/** So many people are looked after at once. */
const AT_ONCE = 200

const everything = { depth: 0, overrideAccess: true, pagination: false } as const

/** A request of somebody, as if they asked themselves. */
const requestOf = ({ payload, users }: Sending, account: Doc): Promise<PayloadRequest> => {
  const user = { ...account, collection: users } as unknown as NonNullable<PayloadRequest['user']>
  return createLocalReq({ req: {}, user }, payload)
}

const toAddressee = async (
  sending: Sending,
  account: Doc,
  lastSentAt: ReadonlyMap<string, string>,
): Promise<Addressee> => {
  const id = String(account.id)
  return {
    account,
    email: textIn(account.email),
    id,
    lastSentAt: lastSentAt.get(id) ?? null,
    req: await requestOf(sending, account),
    wantsDigest: isWishedOn(
      {
        isWanted: account[sending.choice] !== false && account._verified !== false,
        isWeekly: account[weeklyOf(sending.choice)] === true,
      },
      sending.today,
    ),
  }
}

/** Everybody who may have a digest today and has none yet, so many at a time, as what is theirs is read for all of them at once. */
export async function* readAddressees(sending: Sending): AsyncGenerator<Addressee[]> {
  const { choice, payload, users: collection } = sending
  const api = localApi(payload)
  const { done, lastSentAt } = await readSent(sending)
  const { docs } = await api.find({
    ...everything,
    collection,
    select: { [choice]: true },
    sort: 'id',
    where: { [choice]: { not_equals: false } },
  })
  const ids = docs.map(({ id }) => id).filter((id) => !done.has(String(id)))
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const where = { id: { in: ids.slice(from, from + AT_ONCE) } }
    const { docs: accounts } = await api.find({ ...everything, collection, sort: 'id', where })
    const reachable = accounts.filter(({ email }) => textIn(email) !== '')
    yield Promise.all(reachable.map((account) => toAddressee(sending, account, lastSentAt)))
  }
}
