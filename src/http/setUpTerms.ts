import type { Payload } from 'payload'

import { endFutureAccess } from '../accounts/endFutureAccess'
import { believedNow } from '../clock/believedNow'
import { MAIL_DAYS } from '../domain/privacy/mailDays'
import { expireLinks } from '../education/expireLinks'
import { today } from '../hooks/today'
import { endTerms } from '../privacy/endTerms'
import { removeOldMail } from '../privacy/mailFiles'
import { lookRegularly } from './lookRegularly'
import type { ServerParts } from './parts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Ends what ends with its day, from when the server listens on: makes anonymous whose term has ended, removes mail that lies as files for
 * long, ends access that a clock gave that was ahead, and, once a day, brings links of school years that are over in line. Twice, or by two
 * instances, it changes nothing; while the clock is not believed it does nothing.
 */
export const setUpTerms = (
  parts: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'env' | 'log'>,
  payload: Payload,
): void => {
  let expiredOn: string | null = null
  lookRegularly(parts, {
    failure: 'what ends with its day could not be looked at',
    name: 'terms',
    work: async (signal) => {
      const now = await believedNow(payload, parts.log)
      if (now === null) return
      const day = today(now)
      const ended = await endTerms(payload, day, signal)
      if (ended > 0) parts.log.info({ ended }, 'the term of personal data has ended')
      await removeOldMail(parts.env.dataDir, { before: new Date(now.getTime() - MAIL_DAYS * DAY_MS) })
      await endFutureAccess(payload, now)
      // Each save that is refused is told: once a day is enough.
      if (expiredOn === day) return
      await expireLinks(payload, day, signal)
      expiredOn = day
    },
  })
}
