import type { Role } from '../../domain/people/roles'
import { Refusal } from '../../refusal'
import { accounts, type DemoAccount, demoAddress } from '../demo/accounts'
import type { PartnerKey } from '../demo/partners/demoPartner'
import { type Ids, writeEach, type Writing } from './writing'

/** The ids of the accounts, and the roles whose address was somebody's already: those keep their own password. */
export type WrittenAccounts = { ids: Ids<Role>; kept: Role[] }

const findAccount = async ({ payload, req }: Writing, email: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { email: { equals: email } },
  })
  return docs[0]?.id
}

/** Makes one account per role; refuses wherever the demo region is not wanted, whoever asks. */
export const writeAccounts = async (
  writing: Writing,
  { seed, password }: { seed: string; password: string },
): Promise<WrittenAccounts> => {
  if (seed !== 'demo') throw new Refusal('Demo accounts exist only in the demo region: SEED is not demo.')
  const kept: Role[] = []
  const ids = await writeEach<Role, DemoAccount>(accounts, async ({ name }, role) => {
    const known = await findAccount(writing, demoAddress(role))
    if (known !== undefined) {
      kept.push(role)
      return known
    }
    const { id } = await writing.payload.create({
      collection: 'users',
      data: { active: true, email: demoAddress(role), name, password, roles: [role] },
      depth: 0,
      overrideAccess: true,
      req: writing.req,
    })
    return id
  })
  return { ids, kept }
}

/** Tells who works for which partner, once the partners are there. */
export const placeAccounts = async (
  { payload, req }: Writing,
  ids: Ids<Role>,
  partners: Ids<PartnerKey>,
): Promise<void> => {
  for (const role of Object.keys(accounts) as Role[]) {
    const { organisation } = accounts[role] as DemoAccount
    if (organisation === undefined) continue
    await payload.update({
      collection: 'users',
      data: { organisation: partners[organisation] },
      depth: 0,
      id: ids[role],
      overrideAccess: true,
      req,
    })
  }
}
