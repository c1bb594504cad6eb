/** Signs in as the administrator of the region that is measured on; answers the token. */
export const signIn = async (url: string, password: string): Promise<string> => {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@streekwerk.example', password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (token === undefined) throw new Error(`Nobody can sign in: ${response.status}.`)
  return token
}
