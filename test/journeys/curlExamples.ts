import { readFileSync } from 'node:fs'

/** An example of the documentation, as the request that `curl` makes of it. */
export type Example = {
  body: string | undefined
  headers: Record<string, string>
  method: string
  url: string
}

const fence = /```sh\n(curl [\s\S]*?)\n```/g
const word = /'([^']*)'|"([^"]*)"|(\S+)/g

/** What a shell makes of a text that is not in single quotes: each `$NAME` becomes its value. */
const expand = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$([A-Z_]+)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The documentation names $${name}, which nothing sets.`)
    return value
  })

const wordsOf = (line: string, values: Readonly<Record<string, string>>): string[] =>
  [...line.matchAll(word)].map(([, single, double, bare]) => single ?? expand(double ?? bare ?? '', values))

/** The examples of a page, in their order. */
export const readExamples = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(fence)].map(([, text = '']) => text)

/** Reads an example as a shell and curl would; of curl it knows the address, -X, -H and -d. */
export const readExample = (text: string, values: Readonly<Record<string, string>>): Example => {
  const [command = '', input] = text.split(/ <<JSON\n/)
  const [, ...words] = wordsOf(command, values)
  const example: Example = { body: undefined, headers: {}, method: '', url: '' }
  for (let at = 0; at < words.length; at += 1) {
    const [option = '', next = ''] = [words[at], words[at + 1]]
    if (!option.startsWith('-')) {
      example.url = option
      continue
    }
    at += 1
    if (option === '-X') example.method = next
    else if (option === '-H')
      example.headers[next.slice(0, next.indexOf(':'))] = next.slice(next.indexOf(':') + 2)
    else if (option === '-d')
      example.body = next === '@-' ? expand(String(input).replace(/\nJSON$/, ''), values) : next
    else throw new Error(`The documentation uses ${option}, which the test of it does not know.`)
  }
  return { ...example, method: example.method || (example.body === undefined ? 'GET' : 'POST') }
}
