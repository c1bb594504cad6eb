import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Faster than this nobody has read the form, and longer than this nobody is still at it. */
const SHORTEST_MS = 3000
const LONGEST_MS = 24 * 60 * 60 * 1000
const STAMP = /^([0-9a-z]{1,11})\.([\w-]{16})\.([\w-]{43})$/

/** What a stamp tells: that it is not ours or too old, that the form is only just drawn, or by what its one answer is known. */
export type StampVerdict = { state: 'early' } | { receipt: string; state: 'fine' } | { state: 'lapsed' }

/** Makes and judges what is sent along with a form. */
export type FormStamps = {
  make(): string
  judge(stamp: string): StampVerdict
}

/**
 * Stamps that say when a form was drawn, sealed so that nobody can say otherwise, and each another, so that one form is one
 * answer. Every instance with the same secret knows them.
 */
export const createFormStamps = (secret: string, now: () => number = Date.now): FormStamps => {
  const sealOf = (text: string): string =>
    createHmac('sha256', secret).update(`form stamp ${text}`).digest('base64url')
  const isOurs = (text: string, seal: string): boolean =>
    timingSafeEqual(Buffer.from(sealOf(text)), Buffer.from(seal))
  return {
    make: () => {
      const text = `${now().toString(36)}.${randomBytes(12).toString('base64url')}`
      return `${text}.${sealOf(text)}`
    },
    judge: (stamp) => {
      const [, drawn = '', receipt = '', seal = ''] = STAMP.exec(stamp) ?? []
      if (seal === '' || !isOurs(`${drawn}.${receipt}`, seal)) return { state: 'lapsed' }
      const ageMs = now() - Number.parseInt(drawn, 36)
      if (ageMs > LONGEST_MS) return { state: 'lapsed' }
      return ageMs < SHORTEST_MS ? { state: 'early' } : { receipt, state: 'fine' }
    },
  }
}
