import type { Payload } from 'payload'

import type { Staff } from './staff'

/** What everybody in the library signs in with. */
export const PASSWORD = 'a-password-for-the-library'

/** Who works here; the second is another keeper. */
const roles = {
  head: 'head',
  keeper: 'keeper',
  reader: 'reader',
  second: 'keeper',
  volunteer: 'volunteer',
} as const satisfies Record<string, Staff['role']>

export type Role = keyof typeof roles

/** The key by which the second keeper's program asks. */
export const API_KEY = 'a-key-for-the-door-counter'

export const emailOf = (name: Role): string => `${name}@library.example`

type Creating = {
  create(args: { collection: 'staff'; data: Record<string, unknown>; overrideAccess: true }): Promise<unknown>
}

/** Gives everybody an account in Doetinchem; answers who they are. */
export const hire = async (payload: Payload): Promise<readonly Role[]> => {
  // Whatever collections the types of a house name.
  const library = payload as unknown as Creating
  const names = Object.keys(roles) as Role[]
  await Promise.all(
    names.map((name) =>
      library.create({
        collection: 'staff',
        data: {
          email: emailOf(name),
          password: PASSWORD,
          role: roles[name],
          town: 'Doetinchem',
          ...(name === 'second' ? { apiKey: API_KEY, enableAPIKey: true } : {}),
        },
        overrideAccess: true,
      }),
    ),
  )
  return names
}
