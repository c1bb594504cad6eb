import type { Payload } from 'payload'

import { MAIL_DAYS } from '../domain/privacy/mailDays'
import { today } from '../hooks/today'
import { endTerms } from '../privacy/endTerms'
import { removeOldMail } from '../privacy/mailFiles'
import { lookRegularly } from './lookRegularly'
import type { ServerParts } from './parts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Makes anonymous whose term has ended, and removes mail that lies as files for long, from when the server listens on. */
export const setUpTerms = (
  parts: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'env' | 'log'>,
  payload: Payload,
): void =>
  lookRegularly(parts, {
    failure: 'the terms of personal data could not be looked at',
    name: 'terms',
    work: async (signal) => {
      const ended = await endTerms(payload, today(), signal)
      if (ended > 0) parts.log.info({ ended }, 'the term of personal data has ended')
      await removeOldMail(parts.env.dataDir, { before: new Date(Date.now() - MAIL_DAYS * DAY_MS) })
    },
  })
