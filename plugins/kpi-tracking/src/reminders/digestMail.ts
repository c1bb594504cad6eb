import type { DigestLanguage, DigestLine, Mail } from '@streekwerk/payload-kit/reminders'
import { digestDay, digestMail as mailOf, digestPart, oneLine } from '@streekwerk/payload-kit/reminders'

import type { Digest } from '../domain/reminders/digest'
import type { NamedKpi } from '../read/namedKpis'
import type { DueMeasurement } from '../read/readDue'
import type { WaitingMeasurement } from '../read/readToApprove'
import type { DigestPart } from '../words/digestWords'
import { digestParts, digestWords } from '../words/digestWords'
import { periodName } from '../words/periodName'

/** For whom a digest is written, and what is needed to write it. */
export type Writing = Readonly<{
  language: DigestLanguage
  today: string
  /** The page of a KPI in the tab of one of its subjects; null where the recipient can read none of them. */
  pageOf: (kpi: NamedKpi, subject: number | string | null) => string
  account: string
  unsubscribe: string | null
  /** How many there are in each part, of which the digest may hold the first. */
  counts: Readonly<Record<DigestPart, number>>
}>

type Told = DueMeasurement | WaitingMeasurement

const aboutOf = (told: Told, writing: Writing): string => {
  const words = digestWords[writing.language]
  if ('submittedOn' in told)
    return words.submitted(digestDay(told.submittedOn, writing), oneLine(told.submittedBy))
  const day = digestDay(told.period.until, writing)
  const when = told.daysOverdue > 0 ? words.overdue(day) : words.soon(day)
  return told.hasDraft ? `${when}, ${words.draft}` : when
}

const lineOf =
  (writing: Writing) =>
  (told: Told): DigestLine => {
    const { kpi, period } = told
    const subject = kpi.subjects.find(({ title }) => title !== null)
    const about = aboutOf(told, writing)
    return {
      about: subject ? `${oneLine(subject.title ?? '')}, ${about}` : about,
      title: `${oneLine(kpi.name)}: ${periodName(writing.language, kpi.frequency, period)}`,
      url: writing.pageOf(kpi, subject?.id ?? null),
    }
  }

/** A digest as a mail, which is known by how many there are of what, as "3 metingen te laat, 1 meting goed te keuren". */
export const digestMail = (digest: Digest<DueMeasurement, WaitingMeasurement>, writing: Writing): Mail => {
  const { account, counts, language, unsubscribe } = writing
  const { counted, parts } = digestWords[language]
  const filled = digestParts.filter((part) => counts[part] > 0)
  return mailOf(filled.map((part) => counted[part](counts[part])).join(', '), {
    account,
    language,
    parts: filled.map((part) => digestPart<Told>(parts[part], digest[part], lineOf(writing), counts[part])),
    unsubscribe,
  })
}
