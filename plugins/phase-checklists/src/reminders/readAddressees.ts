import { localApi } from '../read/localApi'
import { textIn } from '../read/plain'
import type { Run } from './run'
import { readSent } from './sentDigests'
import type { Addressee } from './tellOne'

/** So many people are looked after at once. */
const AT_ONCE = 200

const everything = { depth: 0, overrideAccess: true, pagination: false } as const

/** Everybody who may have a digest today and has none yet, so many at a time, as what is theirs is read for all of them at once. */
export async function* readAddressees({ now, options, payload, today }: Run): AsyncGenerator<Addressee[]> {
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
    yield accounts.flatMap((account) => {
      const [id, email] = [String(account.id), textIn(account.email)]
      const wantsDigest = account.receivesPhaseDigest !== false && account._verified !== false
      if (email === '') return []
      return [{ account, email, id, lastSentAt: lastSentAt.get(id) ?? null, wantsDigest }]
    })
  }
}
