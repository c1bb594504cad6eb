import type { Payload } from 'payload'

import type { Staff } from './staff'

/** What everybody in the office signs in with. */
export const PASSWORD = 'a-password-for-the-office'

/** Who works here; the second is another manager. */
const roles = {
  clerk: 'clerk',
  guest: 'guest',
  manager: 'manager',
  partner: 'partner',
  second: 'manager',
} as const satisfies Record<string, Staff['role']>

export type Role = keyof typeof roles

export const emailOf = (name: Role): string => `${name}@office.example`

type Creating = {
  create(args: { collection: 'staff'; data: Record<string, unknown>; overrideAccess: true }): Promise<unknown>
}

/** Gives everybody an account, all in team north; answers who they are. */
export const hire = async (payload: Payload): Promise<readonly Role[]> => {
  // Whatever collections the types of a house name.
  const office = payload as unknown as Creating
  const names = Object.keys(roles) as Role[]
  await Promise.all(
    names.map((name) =>
      office.create({
        collection: 'staff',
        data: { email: emailOf(name), password: PASSWORD, role: roles[name], team: 'north' },
        overrideAccess: true,
      }),
    ),
  )
  return names
}
