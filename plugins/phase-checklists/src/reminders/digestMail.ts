import { sayIn } from '@streekwerk/payload-kit/pure'

import type { Digest, DigestPart } from '../domain/reminders/digest'
import { digestParts } from '../domain/reminders/digest'
import { itemHash } from '../panel/subject/itemAnchor'
import type { DigestLanguage } from '../words/digestWords'
import { digestWords } from '../words/digestWords'
import type { FoundReminder } from './foundReminder'
import { oneLine } from './oneLine'
import { writeHtml } from './writeHtml'
import { writeText } from './writeText'
import type { DigestLine, WrittenDigest } from './writtenDigest'

/** So many of a part are told one by one. */
const AT_MOST = 50

/** For whom a digest is written, and what is needed to write it. */
export type Writing = Readonly<{
  language: DigestLanguage
  today: string
  /** What the subjects are called that the recipient may read. */
  titles: ReadonlyMap<string, string>
  /** The page with the phases of a subject. */
  pageOf: (subject: string) => string
  account: string
}>

const writeDay = (day: string, { language, today }: Writing): string =>
  new Intl.DateTimeFormat(digestWords[language].locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    weekday: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`))

const lineOf = (part: DigestPart, reminder: FoundReminder, writing: Writing): DigestLine => {
  const { condition, when } = digestWords[writing.language]
  const subject = oneLine(writing.titles.get(reminder.subject) ?? '')
  const said = oneLine(sayIn(writing.language, reminder.title))
  const title = reminder.kind === 'condition' ? `${condition}: ${said}` : said
  const day = when[part](writeDay(reminder.on, writing))
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
export const digestMail = (
  digest: Digest<FoundReminder>,
  writing: Writing,
): { html: string; subject: string; text: string } => {
  const { account, language } = writing
  const written: WrittenDigest = {
    language,
    account,
    parts: digestParts
      .filter((part) => digest[part].length > 0)
      .map((part) => ({
        heading: digestWords[language].parts[part],
        lines: digest[part].slice(0, AT_MOST).map((reminder) => lineOf(part, reminder, writing)),
        more: Math.max(0, digest[part].length - AT_MOST),
      })),
  }
  return {
    html: writeHtml(written),
    subject: subjectLine(digest, language),
    text: writeText(written),
  }
}
