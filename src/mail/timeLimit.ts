import type { EmailAdapter } from 'payload'

/** The error of a mail server that takes too long, by the name that nodemailer has for it. */
const tooLong = (): Error =>
  Object.assign(new Error('The mail server did not answer in time.'), { code: 'ETIMEDOUT' })

/** Gives up on a mail after so many milliseconds: a server that goes on saying nothing, or says it letter by letter, holds nobody up. */
export const withTimeLimit =
  (make: EmailAdapter, limitMs: number): EmailAdapter =>
  (args) => {
    const adapter = make(args)
    const sendEmail: typeof adapter.sendEmail = async (message) => {
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(tooLong()), limitMs)
      })
      try {
        return await Promise.race([adapter.sendEmail(message), limit])
      } finally {
        clearTimeout(timer)
      }
    }
    return { ...adapter, sendEmail }
  }
