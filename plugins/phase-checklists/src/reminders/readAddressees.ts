import type { Doc } from '@streekwerk/payload-kit'
import { localApi, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Run } from './run'
import { readSent } from './sentDigests'
import type { Addressee } from './tellOne'

/** So many people are looked after at once. */
const AT_ONCE = 200

const everything = { depth: 0, overrideAccess: true, pagination: false } as const

/** A request of somebody, as if they asked themselves. */
const requestOf = ({ options, payload }: Run, account: Doc): Promise<PayloadRequest> => {
  const user = { ...account, collection: options.users } as unknown as NonNullable<PayloadRequest['user']>
  return createLocalReq({ req: {}, user }, payload)
}

const toAddressee = async (
  run: Run,
  account: Doc,
  lastSentAt: ReadonlyMap<string, string>,
): Promise<Addressee> => {
  const id = String(account.id)
  return {
    account,
    email: textIn(account.email),
    id,
    lastSentAt: lastSentAt.get(id) ?? null,
    req: await requestOf(run, account),
    wantsDigest: account.receivesPhaseDigest !== false && account._verified !== false,
  }
}

/** Everybody who may have a digest today and has none yet, so many at a time, as what is theirs is read for all of them at once. */
export async function* readAddressees(run: Run): AsyncGenerator<Addressee[]> {
  const { now, options, payload, today } = run
  const api = localApi(payload)
  const collection = options.users
  const { done, lastSentAt } = await readSent(payload, today, now)
  const { docs } = await api.find({
    ...everything,
    collection,
    select: { receivesPhaseDigest: true },
    sort: 'id',
    where: { receivesPhaseDigest: { not_equals: false } },
  })
  const ids = docs.map(({ id }) => id).filter((id) => !done.has(String(id)))
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const where = { id: { in: ids.slice(from, from + AT_ONCE) } }
    const { docs: accounts } = await api.find({ ...everything, collection, sort: 'id', where })
    const reachable = accounts.filter(({ email }) => textIn(email) !== '')
    yield Promise.all(reachable.map((account) => toAddressee(run, account, lastSentAt)))
  }
}
