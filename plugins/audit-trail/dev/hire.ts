import type { Payload } from 'payload'

import type { Clerk } from './clerks'

/** What everybody in the office signs in with. */
export const PASSWORD = 'a-password-for-the-office'

/** Who works here, and who only looks in. */
const people = {
  clerk: { name: 'Griet de Klerk', role: 'clerk' },
  guest: { name: 'Gast', role: 'guest' },
  lawyer: { name: 'Adriaan Advocaat', role: 'lawyer' },
} as const satisfies Record<string, { name: string; role: Clerk['role'] }>

export type Person = keyof typeof people

export const emailOf = (person: Person): string => `${person}@office.example`

type Creating = {
  create(args: { collection: 'clerks'; data: object; overrideAccess: true }): Promise<{ id: string }>
}

/** Gives everybody an account; answers their ids. */
export const hire = async (payload: Payload): Promise<Record<Person, string>> => {
  // Whatever collections the types of a house name.
  const office = payload as unknown as Creating
  const hired: Partial<Record<Person, string>> = {}
  for (const [person, { name, role }] of Object.entries(people)) {
    const data = { email: emailOf(person as Person), name, password: PASSWORD, role }
    const { id } = await office.create({ collection: 'clerks', data, overrideAccess: true })
    hired[person as Person] = id
  }
  return hired as Record<Person, string>
}
