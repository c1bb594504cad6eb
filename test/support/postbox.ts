import type { EmailAdapter } from 'payload'

/** A mail as it was handed over. */
export type Mail = { html: string; subject: string; text: string; to: string }

/** Where mail ends up; it takes nothing for addresses that it refuses, as a mail server may. */
export type Postbox = { adapter: EmailAdapter; mails: Mail[]; refuses: Set<string> }

/** An empty postbox that refuses nobody. */
export const createPostbox = (): Postbox => {
  const [mails, refuses] = [[] as Mail[], new Set<string>()]
  return {
    adapter: () => ({
      defaultFromAddress: 'house@house.example',
      defaultFromName: 'The house',
      name: 'postbox',
      sendEmail: (message) => {
        const mail = message as unknown as Mail
        if (refuses.has(mail.to))
          return Promise.reject(
            Object.assign(new Error(`550 no such user: ${mail.to}`), {
              code: 'EENVELOPE',
              responseCode: 550,
            }),
          )
        mails.push(mail)
        return Promise.resolve()
      },
    }),
    mails,
    refuses,
  }
}
