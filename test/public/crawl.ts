import { Agent, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** All that a server said to one question, as text; pictures too, byte by byte. */
export interface Answer {
  status: number
  headers: readonly string[]
  body: string
}

/** Asks one server. */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
}

/** A visitor who follows nothing by itself, unpacks nothing that was not packed, and remembers nothing. */
export const createVisitor = (url: string): { ask: Ask; leave: () => void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const ask: Ask = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(url + path, { agent, headers, timeout: 30_000 }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const bytes = Buffer.concat(parts)
          const coding = response.headers['content-encoding'] ?? ''
          const body = (decoders[coding]?.(bytes) ?? bytes).toString(
            /^(?:image|font)\//.test(response.headers['content-type'] ?? '') ? 'latin1' : 'utf8',
          )
          resolve({ body, headers: response.rawHeaders, status: response.statusCode ?? 0 })
        })
        response.on('error', reject)
      })
      asked.on('timeout', () => asked.destroy(new Error(`no answer to ${path}`)))
      asked.on('error', reject)
      asked.end()
    })
  return { ask, leave: () => agent.destroy() }
}

const ADDRESSES = [
  /(?:href|src|action|content)="([^"]+)"/g,
  /<(?:loc|id|link|guid)[^>]*>([^<]+)</g,
  /"(https?:\/\/[^"\\]+)"/g,
  /url\(["']?([^"')]+)["']?\)/g,
  /<([^>]+)>; rel=/g,
]
const SETS = /srcset="([^"]+)"/gi
const CHOICES = /<input type="checkbox"[^>]*name="([^"]+)"[^>]*value="([^"]+)"/g

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&')

/** What the panel is built of holds nothing that was not there before there was a database. */
const BUILT = /^\/_next\//

/** Every address of the site itself that an answer names, in links, pictures, feeds, JSON and choices of its form. */
const addressesIn = (answer: Answer, path: string, origins: readonly string[]): string[] => {
  const [base = ''] = origins
  const text = `${answer.body}\n${answer.headers.join('\n')}`
  const named = ADDRESSES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, address]) => address ?? ''),
  )
  const sets = [...text.matchAll(SETS)].flatMap(([, set]) =>
    (set ?? '').split(',').map((each) => each.trim().split(' ')[0] ?? ''),
  )
  const moved = answer.headers.filter((_, at) => answer.headers[at - 1]?.toLowerCase() === 'location')
  const chosen = [...text.matchAll(CHOICES)].map(([, key, value]) => `?${key ?? ''}=${value ?? ''}`)
  return [...named, ...sets, ...moved, ...chosen].flatMap((address) => {
    // Other words in an attribute are no address.
    if (!/^(?:https?:\/\/|\/|\?)/.test(address)) return []
    if (!URL.canParse(plain(address), base + path)) return []
    const { origin, pathname, search } = new URL(plain(address), base + path)
    return origins.includes(origin) ? [pathname + search] : []
  })
}

const AT_ONCE = 8

/** Asks all of these, some at a time. */
export const askAll = async (
  ask: Ask,
  paths: readonly string[],
  headers?: Readonly<Record<string, string>>,
): Promise<Map<string, Answer>> => {
  const answers = new Map<string, Answer>()
  const waiting = [...new Set(paths)]
  const one = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      answers.set(path, await ask(path, headers))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return answers
}

/** Reads everything that can be reached from these addresses; answers what was said at each. */
export const crawl = async (
  ask: Ask,
  starts: readonly string[],
  origins: readonly string[],
): Promise<Map<string, Answer>> => {
  const seen = new Map<string, Answer>()
  for (let next = [...starts]; next.length > 0;) {
    const answers = await askAll(ask, next)
    for (const [path, answer] of answers) seen.set(path, answer)
    const named = [...answers].flatMap(([path, answer]) => addressesIn(answer, path, origins))
    next = [...new Set(named)].filter((path) => !seen.has(path) && !BUILT.test(path))
  }
  return seen
}

const CURSORS = /after=([\w-]{8,})/g

/** All that can be read in an answer, also in what is only packed another way. */
export const readable = ({ body, headers, status }: Answer): string => {
  const text = `${String(status)}\n${headers.join('\n')}\n${body}`
  const cursors = [...text.matchAll(CURSORS)].map(([, cursor]) =>
    Buffer.from(cursor ?? '', 'base64url').toString('utf8'),
  )
  return [text, ...cursors].join('\n')
}

/** Whether an answer is a picture, which takes longer to draw than a page. */
export const isPicture = ({ headers }: Answer): boolean =>
  headers.some((value, at) => headers[at - 1]?.toLowerCase() === 'content-type' && value.startsWith('image/'))

/** Headers that differ from one answer to the next whatever is asked. */
const PASSING = new Set(['date', 'x-request-id', 'connection', 'keep-alive'])

/** The body of an answer without the name of its request, which a refusal tells. */
export const wordsOf = ({ body }: Answer): string => body.replaceAll(/urn:request:[\da-f-]+/g, 'urn:request:')

/** What two answers to one question have in common when they say the same. */
export const saying = (answer: Answer): string => {
  const { headers, status } = answer
  const pairs = headers.flatMap((name, at) =>
    at % 2 === 0 ? [`${name.toLowerCase()}: ${headers[at + 1] ?? ''}`] : [],
  )
  const kept = pairs.filter((line) => !PASSING.has(line.split(':')[0] ?? ''))
  return [String(status), ...kept.sort(), '', wordsOf(answer)].join('\n')
}
