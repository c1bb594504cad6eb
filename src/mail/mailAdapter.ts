import { join } from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'

import { fileTransport } from './fileTransport'
import { withOutcomes } from './mailOutcomes'
import { withPlainText } from './plainText'
import { withTimeLimit } from './timeLimit'

/** Who asked for a mail waits for it: long enough for a slow server, short enough for them. */
const LIMITS = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 12_000 } as const
const LIMIT_MS = 20_000

interface MailOptions {
  /** Where messages are written when there is no server to send them: `<dataDir>/mail`. */
  dataDir: string
  /** `smtp://user:password@host:port` or `smtps://…`. */
  smtpUrl?: string
  from: { address: string; name: string }
}

/** Payload's mail: through the SMTP server of the settings, or else as files that the console names. Gives up on a server that takes too long, and keeps how the last mails went. */
export const mailAdapter = async ({ dataDir, smtpUrl, from }: MailOptions) => {
  const announce = (path: string, to: string) => console.log(`✉ Mail for ${to} written to ${path}`)
  const transport = smtpUrl
    ? nodemailer.createTransport({ url: smtpUrl, ...LIMITS })
    : nodemailer.createTransport(fileTransport(join(dataDir, 'mail'), announce))
  const adapter = await nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    // A mail server that is down at boot must not keep the site from starting; sending fails then, and says so.
    skipVerify: true,
    transport,
  })
  const bounded = withPlainText(withTimeLimit(adapter, LIMIT_MS))
  // Files need nobody to take them.
  return smtpUrl ? withOutcomes(bounded) : bounded
}
