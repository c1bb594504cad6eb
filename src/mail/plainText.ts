import type { EmailAdapter } from 'payload'

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&gt;': '>', '&lt;': '<', '&quot;': '"' }

/** What a letter of this program says, without its marks: each paragraph apart, addresses as they stand in it. */
export const plainTextOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<\/p>\s*/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|gt|lt|quot);/g, (sign) => signs[sign] ?? '')
    .trim()

/** Gives a mail that has only a page its text too: Payload writes the one of a lost password without, and not every program shows pages. */
export const withPlainText =
  (make: EmailAdapter): EmailAdapter =>
  (args) => {
    const adapter = make(args)
    const sendEmail: typeof adapter.sendEmail = (message) => {
      const { html, text } = message
      if (typeof html !== 'string' || text !== undefined) return adapter.sendEmail(message)
      return adapter.sendEmail({ ...message, text: plainTextOf(html) })
    }
    return { ...adapter, sendEmail }
  }
