import { paths } from '../../src/showcase/paths'

/** Asks a running program as somebody who is signed in with all rights, over its API. */
export type Write = (
  method: 'PATCH' | 'POST',
  path: string,
  body: unknown,
) => Promise<{ doc: { id: string; slug?: string } }>

const text = async (url: string): Promise<string> => (await fetch(url)).text()

/** Signs in over the API; what is written is answered as JSON, and anything else is an error. */
export const signInToWrite = async (url: string, email: string, password: string): Promise<Write> => {
  const headers = { 'content-type': 'application/json' }
  const signedIn = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify({ email, password }),
    headers,
    method: 'POST',
  })
  const { token } = (await signedIn.json()) as { token: string }
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/${path}`, {
      body: JSON.stringify(body),
      headers: { ...headers, authorization: `JWT ${token}` },
      method,
    })
    if (!answer.ok)
      throw new Error(`${method} ${path} was answered with ${String(answer.status)}: ${await answer.text()}`)
    return (await answer.json()) as Awaited<ReturnType<Write>>
  }
}

/** The last document of each section and language that a list leads to. */
const documentsOf = async (url: string, list: string): Promise<string[]> => {
  const { items } = JSON.parse(await text(`${url}${list}.json`)) as { items: { url: string }[] }
  return items.slice(0, 1).map((item) => new URL(item.url).pathname)
}

const LISTS = Object.values(paths)

/**
 * One page of each kind in each language, by address: home, lists, documents, searches with and without an answer, texts, open
 * data, and what is not there. `gone` are addresses of a document that was withdrawn.
 */
export const pageKinds = async (url: string, gone: readonly string[]): Promise<string[]> => {
  const lists = LISTS.flatMap(({ en, nl }) => [nl, en])
  const documents = await Promise.all(lists.map((list) => documentsOf(url, list)))
  const fixed = [...(await text(`${url}/sitemap.pages.xml`)).matchAll(/<loc>([^<]*)<\/loc>/g)]
  return [
    ...new Set([
      ...fixed.map(([, address]) => new URL(address ?? '').pathname),
      ...lists,
      ...documents.flat(),
      '/projecten?zoek=water',
      '/en/projects?search=water',
      '/projecten?zoek=onvindbaarheid',
      '/en/projects?search=unfindability',
      '/partners?page=2',
      '/en/partners?page=2',
      '/bestaat-niet',
      '/en/nowhere',
      ...gone,
    ]),
  ]
}
