import type { OpenSite } from './openSite'

const linksIn = (body: string): string[] =>
  [...body.matchAll(/(?:href="|<loc>)(?:https:\/\/keuken\.example)?(\/[^"<#]*)/g)].map(([, path]) =>
    (path ?? '').replaceAll('&amp;', '&'),
  )

/** Every answer that can be reached from these addresses, with its status and headers, but for the hour. */
export const crawl = async (
  { ask }: Pick<OpenSite, 'ask'>,
  starts: readonly string[],
): Promise<Map<string, string>> => {
  const [seen, waiting] = [new Map<string, string>(), [...starts]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    const answer = await ask(path)
    const body = await answer.text()
    const headers = [...answer.headers].filter(([name]) => name !== 'date')
    seen.set(path, `${answer.status} ${JSON.stringify(headers)} ${body}`)
    waiting.push(...linksIn(body))
  }
  return seen
}
