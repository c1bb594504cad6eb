import { isIP } from 'node:net'
import { resolve } from 'node:path'

import { faultInPassword } from '../domain/people/password'
import { PASSWORD_LENGTH } from '../domain/people/passwordLength'

/** Reads one setting's text; throws an `Error` whose message completes the sentence “NAME …, …”, and never repeats a secret. */
export type Parse<T> = (text: string) => T

/** A whole number within bounds, both included. */
export const wholeNumber =
  (least: number, most: number): Parse<number> =>
  (text) => {
    const value = Number(text)
    if (/^\d{1,15}$/.test(text) && value >= least && value <= most) return value
    throw new Error(`must be a whole number from ${least} to ${most}, got “${text}”`)
  }

/** One word out of a closed set. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Parse<T> =>
  (text) => {
    const word = words.find((each) => each === text)
    if (word !== undefined) return word
    throw new Error(`must be one of ${words.join(', ')}, got “${text}”`)
  }

/** A secret text of at least so many characters, and at most so many; it never appears in a message. */
export const secretOf =
  (least: number, remedy: string, most = Infinity): Parse<string> =>
  (text) => {
    if (text.length > most) throw new Error(`must have at most ${most} characters, got ${text.length}`)
    if (text.length >= least) return text
    throw new Error(`must have at least ${least} characters, got ${text.length}: ${remedy}`)
  }

const ofPasswordLength = secretOf(PASSWORD_LENGTH.least, 'choose a longer one', PASSWORD_LENGTH.most)

/** A password that an account takes. */
export const password: Parse<string> = (text) => {
  const fault = faultInPassword(ofPasswordLength(text), { email: '', name: '' })
  if (fault === null) return text
  throw new Error(
    'must be harder to guess: take three words that have nothing to do with each other, for example',
  )
}

/** The address of a network interface or the name of a host. */
export const hostName: Parse<string> = (text) => {
  if (
    isIP(text) ||
    /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(text)
  )
    return text
  throw new Error(`must be an IP address or a host name, got “${text}”`)
}

/** A folder, made absolute against the folder the program was started in. */
export const folder: Parse<string> = (text) => {
  if (!text.includes('\0')) return resolve(text)
  throw new Error('must be the path of a folder, got one with a NUL character')
}

/** One mailbox without a display name. */
export const emailAddress: Parse<string> = (text) => {
  if (/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(text) && text.length <= 254) return text
  throw new Error(`must be an e-mail address such as beheer@voorbeeld.nl, got “${text}”`)
}

const parseUrl = (text: string) => (URL.canParse(text) ? new URL(text) : undefined)

/** The address people type, without a path: `https://voorbeeld.nl`; a slash at its end is dropped. */
export const origin: Parse<string> = (text) => {
  const url = parseUrl(text)
  const isPlain = url?.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  if (url && isPlain && /^https?:$/.test(url.protocol)) return url.origin
  throw new Error(`must be an address such as https://voorbeeld.nl, without a path, got “${text}”`)
}

/** A connection URL of one of the given schemes with a host; it may hold a password, so it never appears in a message. */
const connectionUrl =
  (schemes: readonly string[], example: string, hasPath: boolean): Parse<string> =>
  (text) => {
    const url = parseUrl(text)
    const isComplete =
      url && (url.hostname !== '' || url.searchParams.has('host')) && (!hasPath || url.pathname.length > 1)
    if (isComplete && schemes.includes(url.protocol.slice(0, -1))) return text
    throw new Error(`must look like ${example}`)
  }

/** Where a PostgreSQL database is, its name included. */
export const postgresUrl = connectionUrl(
  ['postgres', 'postgresql'],
  'postgresql://user:password@host:5432/database',
  true,
)

/** Where mail is handed in. */
export const smtpUrl = connectionUrl(['smtp', 'smtps'], 'smtps://user:password@mail.voorbeeld.nl:465', false)

const named =
  (form: RegExp, example: string): Parse<string> =>
  (text) => {
    if (form.test(text)) return text
    throw new Error(`must be a name such as ${example}, got “${text}”`)
  }

/** The name of a bucket in an object store. */
export const bucketName = named(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'streekwerk-uploads')

/** The name of the region of an object store. */
export const regionName = named(/^[a-z0-9-]{1,40}$/, 'eu-west-1')

/** Several of the same, separated by commas or white space. */
export const listOf =
  <T>(parse: Parse<T>): Parse<T[]> =>
  (text) =>
    text
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(parse)

/** A time of the day, or `off` for never. */
export type TimeOrOff = { hour: number; minute: number } | 'off'

/** A time of the day on a clock of 24 hours, or off. */
export const timeOrOff: Parse<TimeOrOff> = (text) => {
  if (text === 'off') return text
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  if (hour !== undefined && minute !== undefined) return { hour: Number(hour), minute: Number(minute) }
  throw new Error(`must be a time such as 03:30, or off, got “${text}”`)
}

/** How many proxies stand in front of the program; `false` or 0 for none. */
export const proxyHops: Parse<number | false> = (text) => {
  if (text === 'false' || text === '0') return false
  if (/^[1-9]$/.test(text)) return Number(text)
  throw new Error(`must be the number of proxies in front of this program (1 to 9) or false, got “${text}”`)
}
