import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a token lets its holder see: one document in one language, as one account sees it. */
export type PreviewClaim = {
  collection: string
  id: string
  locale: string
  account: { collection: string; id: string }
}

const MINUTE_MS = 60_000
/** How long a token holds at most. */
export const LONGEST_LIFE_MS = 15 * MINUTE_MS
/** Tokens of the same claim are the same for so long, so that a page in a frame keeps its address while it is edited. */
const STEP_MS = 5 * MINUTE_MS
const LONGEST_TOKEN = 1000

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'streekwerk showcase preview', 32))

const sign = (secret: string, body: string): string =>
  createHmac('sha256', keyOf(secret)).update(body).digest('base64url')

/** A token for the claim, which holds for ten to fifteen minutes from `now` (milliseconds). */
export const createPreviewToken = (secret: string, claim: PreviewClaim, now: number): string => {
  const { account, collection, id, locale } = claim
  const endsAt = Math.floor(now / STEP_MS) * STEP_MS + LONGEST_LIFE_MS
  const content = [collection, id, locale, account.collection, account.id, endsAt]
  const body = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${body}.${sign(secret, body)}`
}

// Compared as written and not as decoded, since the last letter of a signature can be written in more ways.
const isSigned = (secret: string, body: string, signature: string): boolean => {
  const [wanted, given] = [Buffer.from(sign(secret, body)), Buffer.from(signature)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

/** What a token claims at `now` (milliseconds); null for one that is over, or that was not made with this secret just so. */
export const readPreviewToken = (secret: string, token: string, now: number): PreviewClaim | null => {
  if (token.length > LONGEST_TOKEN) return null
  const [body = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !isSigned(secret, body, signature)) return null
  const [collection, id, locale, accountCollection, accountId, endsAt] = JSON.parse(
    Buffer.from(body, 'base64url').toString('utf8'),
  ) as [string, string, string, string, string, number]
  if (now >= endsAt) return null
  return { account: { collection: accountCollection, id: accountId }, collection, id, locale }
}
