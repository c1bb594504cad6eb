import { createHmac, timingSafeEqual } from 'node:crypto'

/** The digests that there are, by the field in which somebody says whether they want them. */
const choices = ['receivesKpiDigest', 'receivesPhaseDigest'] as const

/** What a link takes an account off. */
export type DigestLink = Readonly<{ account: string; choice: (typeof choices)[number] }>

/** Makes and reads the links by which somebody is taken off digests without signing in. */
export type DigestLinks = Readonly<{
  read: (token: string) => DigestLink | null
  write: (asked: Readonly<{ account: string; choice: string }>) => string
}>

const TOKEN = /^([\da-f-]{36})\.(\d)\.([\w-]{43})$/

/** Links that are sealed, so that nobody takes off somebody else. They do not lapse: an old mail unsubscribes as well as a new one. */
export const createDigestLinks = (secret: string): DigestLinks => {
  const sealOf = (account: string, at: number): string =>
    createHmac('sha256', secret).update(`digest link ${account} ${at}`).digest('base64url')
  return {
    read: (token) => {
      const [, account = '', digit = '', seal = ''] = TOKEN.exec(token) ?? []
      const choice = choices[Number(digit)]
      if (seal === '' || choice === undefined) return null
      const isOurs = timingSafeEqual(Buffer.from(sealOf(account, Number(digit))), Buffer.from(seal))
      return isOurs ? { account, choice } : null
    },
    write: ({ account, choice }) => {
      const at = choices.findIndex((each) => each === choice)
      return `${account}.${at}.${sealOf(account, at)}`
    },
  }
}
