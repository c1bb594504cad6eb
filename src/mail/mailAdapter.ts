import { join } from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'

import { fileTransport } from './fileTransport'

interface MailOptions {
  /** Where messages are written when there is no server to send them: `<dataDir>/mail`. */
  dataDir: string
  /** `smtp://user:password@host:port` or `smtps://…`. */
  smtpUrl?: string
  from: { address: string; name: string }
}

/** Payload's mail: through the SMTP server of the settings, or else as files that the console names. */
export const mailAdapter = ({ dataDir, smtpUrl, from }: MailOptions) => {
  const announce = (path: string, to: string) => console.log(`✉ Mail for ${to} written to ${path}`)
  const transport = smtpUrl
    ? nodemailer.createTransport(smtpUrl)
    : nodemailer.createTransport(fileTransport(join(dataDir, 'mail'), announce))
  return nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    // A mail server that is down at boot must not keep the site from starting; sending fails then, and says so.
    skipVerify: true,
    transport,
  })
}
