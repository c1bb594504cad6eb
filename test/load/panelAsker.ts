/** Asks for pages of the panel, those of collections unless told where, as somebody who is signed in with this token does. */
export const panelAsker = (
  url: string,
  token: string,
  under = '/admin/collections/',
): ((path: string) => Promise<Response>) => {
  const cookie = `streekwerk-${new URL(url).port}-token=${token}`
  const headers = { cookie, origin: url, 'sec-fetch-site': 'same-origin' }
  return (path) => fetch(`${url}${under}${path}`, { headers })
}
