import { isWorkingDay } from '../domain/digest/calendar'
import type { Mail } from './digestMail'
import type { Addressee } from './readAddressees'
import { readAddressees } from './readAddressees'
import type { Sending } from './sending'
import { claimDigest, forgetOldDigests, noteSent } from './sentDigests'

/** How many digests went out, and how many did not as the mail server refused them or something failed. */
export type SentDigests = { sent: number; failed: number }

/** Looks what somebody is to be told, and answers what writes it; null where that is no mail. */
export type Tell = (addressee: Addressee) => Promise<(() => Mail) | null>

/** Looks after several people at once, as what is theirs can be read for all of them together. */
export type LookAfter = (addressees: readonly Addressee[]) => Promise<Tell>

/** By which mail programs show a button that takes somebody off (RFC 8058). */
const oneClick = (page: string): Record<string, string> => ({
  'List-Unsubscribe': `<${page}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** Hands a mail to the mail server. Whatever that answers may name the address: of a refusal only its code is logged. */
const deliver = async (
  { choice, payload, plugin, unsubscribe }: Sending,
  { email, id }: Addressee,
  mail: Mail,
): Promise<boolean> => {
  try {
    const page = unsubscribe?.({ account: id, choice })
    await payload.sendEmail({ to: email, ...mail, ...(page && { headers: oneClick(page) }) })
    return true
  } catch (error) {
    const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
    payload.logger.error({ code, msg: `[${plugin}] a digest was not sent.`, recipient: id, responseCode })
    return false
  }
}

const sendOne = async (
  sending: Sending,
  addressee: Addressee,
  tell: Tell,
): Promise<keyof SentDigests | null> => {
  const write = await tell(addressee)
  if (write === null) return null
  const claim = await claimDigest(sending, addressee.account.id)
  if (claim === null) return null
  if (!(await deliver(sending, addressee, write()))) return 'failed'
  await noteSent(sending, claim)
  return 'sent'
}

/** One person for whom something goes wrong, in a rule of the house say, stands in nobody else's way. */
const trySending = async (
  sending: Sending,
  addressee: Addressee,
  tell: Tell,
): Promise<keyof SentDigests | null> => {
  try {
    return await sendOne(sending, addressee, tell)
  } catch (error) {
    sending.payload.logger.error({
      err: error,
      msg: `[${sending.plugin}] a digest failed.`,
      recipient: addressee.id,
    })
    return 'failed'
  }
}

/**
 * Sends everybody the digest of the day who is to have one and has none yet. It may be called as often as one likes, and by several
 * instances at once: nobody gets two on a day, and what was refused is tried again after a quarter of an hour. On a day off nothing is
 * read, and `begin` is not called.
 */
export const sendDigests = async (
  sending: Sending,
  begin: () => Promise<LookAfter>,
): Promise<SentDigests> => {
  const count: SentDigests = { failed: 0, sent: 0 }
  if (!isWorkingDay(sending.today)) return count
  await forgetOldDigests(sending)
  const lookAfter = await begin()
  for await (const addressees of readAddressees(sending)) {
    const tell = await lookAfter(addressees)
    for (const addressee of addressees) {
      const outcome = await trySending(sending, addressee, tell)
      if (outcome !== null) count[outcome] += 1
    }
  }
  return count
}
