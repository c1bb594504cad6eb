import { sayIn } from '@streekwerk/payload-kit/pure'
import type { DigestLanguage, DigestLine, Mail } from '@streekwerk/payload-kit/reminders'
import { digestDay, digestMail as mailOf, digestPart, oneLine } from '@streekwerk/payload-kit/reminders'

import type { Digest, DigestPart } from '../domain/reminders/digest'
import { digestParts } from '../domain/reminders/digest'
import { itemHash } from '../panel/subject/itemAnchor'
import { digestWords } from '../words/digestWords'
import type { FoundReminder } from './foundReminder'

/** For whom a digest is written, and what is needed to write it. */
export type Writing = Readonly<{
  language: DigestLanguage
  today: string
  /** What the subjects are called that the recipient may read. */
  titles: ReadonlyMap<string, string>
  /** The page with the phases of a subject. */
  pageOf: (subject: string) => string
  account: string
  unsubscribe: string | null
}>

const lineOf = (part: DigestPart, reminder: FoundReminder, writing: Writing): DigestLine => {
  const { condition, when } = digestWords[writing.language]
  const subject = oneLine(writing.titles.get(reminder.subject) ?? '')
  const said = oneLine(sayIn(writing.language, reminder.title))
  const title = reminder.kind === 'condition' ? `${condition}: ${said}` : said
  const day = when[part](digestDay(reminder.on, writing))
  const anchor = reminder.key === null ? '' : itemHash(reminder.key)
  return {
    title: title === '' ? subject : title,
    about: title === '' ? day : `${subject}, ${day}`,
    url: writing.pageOf(reminder.subject) + anchor,
  }
}

/** The line by which a mail is known: how many of what, as "3 punten te laat, 2 binnen een week". */
export const subjectLine = (digest: Digest, language: DigestLanguage): string => {
  const { counted, noun } = digestWords[language]
  const filled = digestParts.filter((part) => digest[part].length > 0)
  return filled
    .map((part, at) => counted[part](digest[part].length, at === 0 ? ` ${noun(digest[part].length)}` : ''))
    .join(', ')
}

/** A digest as a mail, in plain text and in HTML that says the same. */
export const digestMail = (digest: Digest<FoundReminder>, writing: Writing): Mail => {
  const { account, language, unsubscribe } = writing
  return mailOf(subjectLine(digest, language), {
    account,
    language,
    parts: digestParts.map((part) =>
      digestPart(digestWords[language].parts[part], digest[part], (reminder) =>
        lineOf(part, reminder, writing),
      ),
    ),
    unsubscribe,
  })
}
