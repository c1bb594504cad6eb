import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Transport } from 'nodemailer'

/** A file name that sorts by time and cannot be steered by what is in the message. */
const fileName = (at: Date, messageId: string): string =>
  `${at.toISOString().replace(/[:.]/g, '-')}-${messageId.replace(/[^a-zA-Z0-9]/g, '').slice(0, 16)}.eml`

/**
 * A nodemailer transport that writes each message as an .eml file (any mail program opens it) instead of sending it,
 * and names the file through `announce`: how a copy without SMTP_URL still lets people set a password.
 */
export const fileTransport = (folder: string, announce: (path: string, to: string) => void): Transport => ({
  name: 'file',
  version: '1',
  send: (mail, callback) => {
    const write = async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const messageId = mail.message.messageId()
      const path = join(folder, fileName(new Date(), messageId))
      await pipeline(mail.message.createReadStream(), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
      const envelope = mail.message.getEnvelope()
      announce(path, [envelope.to].flat().join(', '))
      return {
        envelope,
        messageId,
        accepted: [envelope.to].flat(),
        rejected: [],
        pending: [],
        response: path,
      }
    }
    write().then(
      (info) => callback(null, info),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    )
  },
})
