const QUOTED = /((?:=[\dA-F]{2})+)/gi
const ENCODED_WORD = /=\?[^?\s]+\?([bq])\?([^?]*)\?=/gi
const BASE64_BLOCK = /(?:^[A-Za-z0-9+/]{20,}={0,2}\r?\n?)+/gm

const bytesOf = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8')

const unquoted = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(QUOTED, (run: string) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))

const words = (text: string): string =>
  text
    // Between two encoded words the space says nothing (RFC 2047).
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(ENCODED_WORD, (_, how: string, said: string) =>
      how.toLowerCase() === 'b' ? bytesOf(said) : unquoted(said.replaceAll('_', ' ')),
    )

/** Every reading of a message (RFC 5322) in which somebody may be named: as it is, with its words decoded, and what was packed in it. */
export const mailTexts = (message: string): readonly string[] => [
  message,
  words(message),
  unquoted(message),
  ...(message.match(BASE64_BLOCK) ?? []).map(bytesOf),
]
