import { formatDay } from '@streekwerk/payload-kit/pure'
import type { TopicLine } from '@streekwerk/payload-kit/view'

import type { Asked, AskedList } from '../../read/readMine'
import type { WaitingGate } from '../../read/readWaiting'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'
import { subjectHref } from '../subjectHref'

/** In what language something is said, and where the subjects stand in the panel. */
export type Place = Readonly<{ adminRoute: string; collection: string; language: string; say: Say }>

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join(' · ')

/** What is asked of somebody as a line: of which subject, and until when. */
export const askedLine = (
  { language, say, ...place }: Place,
  { dueOn, id, isOverdue, key, subject, title }: Asked & Readonly<{ key?: string }>,
): TopicLine => {
  const until = isOverdue ? words.lateSince : words.due
  return {
    key: String(id),
    href: subjectHref(place, subject.id, key),
    title,
    about: joined(subject.title, dueOn === null ? null : say(until, { day: formatDay(language, dueOn) })),
    isLate: isOverdue,
  }
}

/** A gate that waits as a line: at which phase, and who asked since when. */
export const waitingLine = (
  { language, say, ...place }: Place,
  { askedBy, askedOn, phase, subject }: WaitingGate,
): TopicLine => {
  const day = formatDay(language, askedOn)
  const name = askedBy?.name ?? null
  return {
    key: String(subject.id),
    href: subjectHref(place, subject.id),
    title: subject.title ?? say(words.untitled),
    about: joined(phase.name, name === null ? say(words.asked, { day }) : say(words.askedBy, { day, name })),
    isLate: false,
  }
}

/** What is said above a list: how much is overdue, and how much rests. */
export const notesOf = (say: Say, { onHold, overdue }: AskedList<Asked>): string[] => [
  ...(overdue > 0 ? [say(words.late, { count: overdue })] : []),
  ...(onHold > 0 ? [say(words.onHold, { count: onHold })] : []),
]
