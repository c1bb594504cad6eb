import type { Role } from '../../src/domain/people/roles'
import { demoAddress } from '../../src/seed/demo/accounts'

/** Signs in to the region that is measured on, as its administrator unless another role is named; answers the token. */
export const signIn = async (url: string, password: string, role: Role = 'admin'): Promise<string> => {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: demoAddress(role), password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (token === undefined) throw new Error(`Nobody can sign in: ${response.status}.`)
  return token
}
