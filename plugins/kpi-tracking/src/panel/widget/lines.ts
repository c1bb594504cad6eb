import { formatDay } from '@streekwerk/payload-kit/pure'
import type { TopicLine } from '@streekwerk/payload-kit/view'

import type { Period } from '../../domain/period/periodsOf'
import type { NamedKpi } from '../../read/namedKpis'
import type { Due, DueMeasurement } from '../../read/readDue'
import type { WaitingMeasurement } from '../../read/readToApprove'
import { overviewWords as words } from '../../words/overview'
import { periodName } from '../../words/periodName'
import { kpisHref } from '../kpisHref'
import type { Say } from '../sayIn'

/** In what language something is said, and where the subjects stand in the panel. */
export type Place = Readonly<{ adminRoute: string; collection: string; language: string; say: Say }>

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join(' · ')

type Named = Readonly<{ kpi: NamedKpi; period: Period }>

/** A KPI in a period, with its first subject that whoever looks can see; without one it leads nowhere. */
const namedLine = ({ language, say, ...place }: Place, { kpi, period }: Named) => {
  const subject = kpi.subjects.find(({ title }) => title !== null)
  return {
    href: subject ? kpisHref(place, subject.id, kpi.id) : null,
    of: subject?.title ?? null,
    title: say(words.named, { kpi: kpi.name, period: periodName(language, kpi.frequency, period) }),
  }
}

const lateness = ({ language, say }: Place, { daysOverdue, period }: DueMeasurement): string => {
  if (daysOverdue === 0) return say(words.until, { day: formatDay(language, period.until) })
  return daysOverdue === 1 ? say(words.lateDay) : say(words.lateDays, { count: daysOverdue })
}

const answering = ({ say }: Place, { isMine, responsible }: DueMeasurement): string | null => {
  if (isMine) return say(words.yours)
  const name = responsible?.name ?? null
  return name === null ? null : say(words.theirs, { name })
}

/** What is due as a line: of which subject, since or until when, and who answers for it. */
export const dueLine = (place: Place, due: DueMeasurement): TopicLine => {
  const { of, ...line } = namedLine(place, due)
  return {
    ...line,
    about: joined(
      of,
      lateness(place, due),
      due.hasDraft ? place.say(words.draft) : null,
      answering(place, due),
    ),
    isLate: due.daysOverdue > 0,
    key: String(due.period.id),
  }
}

/** What waits to be approved as a line: of which subject, and who submitted it when. */
export const approvalLine = (place: Place, waiting: WaitingMeasurement): TopicLine => {
  const { of, ...line } = namedLine(place, waiting)
  const { id, submittedBy: name, submittedOn } = waiting
  const day = formatDay(place.language, submittedOn)
  return {
    ...line,
    about: joined(of, place.say(name === '' ? words.submitted : words.submittedBy, { day, name })),
    isLate: false,
    key: String(id),
  }
}

/** What is said above what is due: how much of it is late. */
export const dueNotes = (say: Say, { overdue }: Due): string[] =>
  overdue > 0 ? [say(words.late, { count: overdue })] : []
