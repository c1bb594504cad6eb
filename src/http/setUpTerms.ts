import type { Payload } from 'payload'

import { lookAtClock } from '../clock/lookAtClock'
import { MAIL_DAYS } from '../domain/privacy/mailDays'
import { expireLinks } from '../education/expireLinks'
import { today } from '../hooks/today'
import { endTerms } from '../privacy/endTerms'
import { removeOldMail } from '../privacy/mailFiles'
import { lookRegularly } from './lookRegularly'
import type { ServerParts } from './parts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Ends what ends with its day, from when the server listens on: brings links of school years that are over in line, makes anonymous whose
 * term has ended, and removes mail that lies as files for long. Twice, or by two instances, it changes nothing; while the clock is not
 * believed it does nothing.
 */
export const setUpTerms = (
  parts: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'env' | 'log'>,
  payload: Payload,
): void =>
  lookRegularly(parts, {
    failure: 'what ends with its day could not be looked at',
    name: 'terms',
    work: async (signal) => {
      if (!(await lookAtClock(payload))) {
        parts.log.warn(
          'the clock has jumped: nothing that is for ever is done by it before it has gone on for a day',
        )
        return
      }
      await expireLinks(payload, today())
      const ended = await endTerms(payload, today(), signal)
      if (ended > 0) parts.log.info({ ended }, 'the term of personal data has ended')
      await removeOldMail(parts.env.dataDir, { before: new Date(Date.now() - MAIL_DAYS * DAY_MS) })
    },
  })
