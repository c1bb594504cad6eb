import { Refusal } from '../refusal'
import type { Writing } from './write/writing'

const countUsers = async ({ payload, req }: Writing, where = {}): Promise<number> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true, req, where })
  return totalDocs
}

/** Whether nobody at all can sign in yet. */
export const hasNoUsers = async (writing: Writing): Promise<boolean> => (await countUsers(writing)) === 0

/** Whether somebody has the role of administrator. */
export const hasAdmin = async (writing: Writing): Promise<boolean> =>
  (await countUsers(writing, { roles: { contains: 'admin' } })) > 0

/** Makes the administrator at set-up, so that no visitor ever can; the address must be nobody's yet. */
export const writeFirstAdmin = async (writing: Writing, email: string, password: string): Promise<void> => {
  if ((await countUsers(writing, { email: { equals: email } })) > 0)
    throw new Refusal(
      `No account is an administrator, and ADMIN_EMAIL ${email} is somebody's already: set ADMIN_EMAIL to another address.`,
    )
  await writing.payload.create({
    collection: 'users',
    data: { active: true, email, name: 'Beheerder', password, roles: ['admin'] },
    depth: 0,
    overrideAccess: true,
    req: writing.req,
  })
}
