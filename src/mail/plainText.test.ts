import { expect, test } from 'vitest'

import { createPostbox } from '../../test/support/postbox'
import { passwordMail } from '../accounts/accountMails'
import { withPlainText } from './plainText'

const { adapter, mails } = createPostbox()
const { sendEmail } = withPlainText(adapter)({ payload: {} as never })

test.each(['nl', 'en'] as const)(
  'a mail for a lost password in %s has the same text as its page',
  async (language) => {
    const url = 'https://streek.example/admin/new-password#a?b=1&c=<2>'
    const { html, subject, text } = passwordMail(language, url)
    await sendEmail({ html, subject, to: 'anna@example.org' })
    const said = mails.at(-1)?.text ?? ''
    expect(said.replace(/\n+/g, '\n')).toBe(text.replace(':\n', '\n').replace(/\n+/g, '\n'))
    expect(said.split('\n')).toContain(url)
  },
)

test('a mail that has a text of its own keeps it', async () => {
  await sendEmail({ html: '<p>x</p>', subject: 'x', text: 'mine', to: 'anna@example.org' })
  expect(mails.at(-1)?.text).toBe('mine')
})
