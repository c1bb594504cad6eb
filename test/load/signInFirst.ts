import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Signs in as the first administrator of a program that was started without a region; answers the token. */
export const signInFirst = async (url: string, dataDir: string): Promise<string> => {
  const [email, password] = readFileSync(join(dataDir, 'first-admin.txt'), 'utf8').split('\n')
  const response = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify({ email, password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await response.json()) as { token?: string }
  if (token === undefined) throw new Error(`The first administrator cannot sign in: ${response.status}.`)
  return token
}
