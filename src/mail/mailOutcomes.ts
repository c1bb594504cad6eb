import type { EmailAdapter, Payload } from 'payload'

import type { Words } from '../domain/locales/locales'
import { mailFailure } from './mailFailure'

/** How the last mails went: when one was last taken, and when and why one was last not. Times are ISO 8601; no address is kept. */
export type MailOutcomes = Readonly<{
  lastFailure: Readonly<{ at: string; reason: Words }> | null
  lastSentAt: string | null
}>

// One key each: two instances that write at once take nothing from one another.
const SENT = 'mail-sent'
const FAILED = 'mail-failed'

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** How the last mails of all instances on one database went. */
export const readMailOutcomes = async ({ kv }: Pick<Payload, 'kv'>): Promise<MailOutcomes> => {
  const [sent, failed] = await Promise.all([
    kv.get<{ at: string }>(SENT),
    kv.get<{ at: string; code: string }>(FAILED),
  ])
  return {
    lastFailure: failed ? { at: failed.at, reason: mailFailure(failed) } : null,
    lastSentAt: sent?.at ?? null,
  }
}

/** Writes down how each mail went. Nobody waits for it, and where it cannot be written the mail is what it was. */
export const withOutcomes =
  (make: EmailAdapter): EmailAdapter =>
  (args) => {
    const { kv, logger } = args.payload
    const adapter = make(args)
    const note = (key: string, outcome: Readonly<Record<string, string>>): void =>
      void kv
        .set(key, { at: new Date().toISOString(), ...outcome })
        .catch((error: unknown) => logger.error({ err: error }, 'how a mail went was not written down'))
    const sendEmail: typeof adapter.sendEmail = async (message) => {
      try {
        const answer = await adapter.sendEmail(message)
        note(SENT, {})
        return answer
      } catch (error) {
        note(FAILED, { code: codeOf(error) })
        throw error
      }
    }
    return { ...adapter, sendEmail }
  }
