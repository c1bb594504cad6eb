import { writeHtml } from './writeHtml'
import { writeText } from './writeText'
import type { WrittenDigest } from './writtenDigest'

/** A mail as it is handed to the mail server, but for its address. */
export type Mail = Readonly<{ html: string; subject: string; text: string }>

/** A digest as a mail, in plain text and in HTML that says the same; parts with nothing in them are left out. */
export const digestMail = (subject: string, { parts, ...digest }: WrittenDigest): Mail => {
  const written = { ...digest, parts: parts.filter(({ lines, more }) => lines.length + more > 0) }
  return { html: writeHtml(written), subject, text: writeText(written) }
}
