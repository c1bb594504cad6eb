import { phasesPath, readMine, readWaiting } from '@streekwerk/payload-phase-checklists'
import type { PayloadRequest } from 'payload'

import { dayWords } from '../../domain/dates/dayWords'
import type { Words } from '../../domain/locales/locales'
import { relationId } from '../../domain/relations/relationId'
import { today } from '../../hooks/today'
import type { DashboardTopic } from '../dashboard'
import { askPart } from './askPart'
import { asIs, nameIn, titled } from './words'

/** As many as are shown, and some; of the others only the number is told. */
const READ = 10

const OVERVIEW = '/phases'

/** Where the phases of a project stand in the panel, or one item of them. */
const placeOf = (project: number | string, item?: string): string => phasesPath('projects', project, item)

const late: Words = { nl: 'te laat', en: 'overdue' }

const dueWords = (dueOn: string | null): readonly Words[] => {
  if (dueOn === null) return []
  const { en, nl } = dayWords(dueOn)
  return [{ nl: `klaar op ${nl}`, en: `due ${en}` }]
}

type Asked = Readonly<{
  title: string
  dueOn: string | null
  isOverdue: boolean
  subject: Readonly<{ id: number | string; title: string | null }>
}>

const rowOf = ({ dueOn, isOverdue, subject, title }: Asked, item?: string) => ({
  facts: [...(subject.title === null ? [] : [asIs(subject.title)]), ...dueWords(dueOn)],
  href: placeOf(subject.id, item),
  title: titled(title),
  warning: isOverdue ? late : null,
})

const nothing: DashboardTopic = { count: 0, rows: [] }

const read = new WeakMap<PayloadRequest, ReturnType<typeof readMine>>()

/** Read once a request, for both parts that tell of it. */
const mineOf = (req: PayloadRequest): ReturnType<typeof readMine> => {
  const known = read.get(req) ?? readMine(req)
  read.set(req, known)
  return known
}

/** The items of checklists that somebody owns, of the phase that their project is in. */
export const itemsToSettle = askPart('items-to-settle', async (req) => {
  const mine = await mineOf(req)
  if (!mine) return nothing
  const { count, docs } = mine.items
  return { all: OVERVIEW, count, rows: docs.slice(0, READ).map((each) => rowOf(each, each.key)) }
})

/** The conditions on which a gate was passed that somebody owns. */
export const conditionsToFulfil = askPart('conditions-to-fulfil', async (req) => {
  const mine = await mineOf(req)
  if (!mine) return nothing
  const { count, docs } = mine.conditions
  return { count, rows: docs.slice(0, READ).map((each) => rowOf(each)) }
})

/** The gates at which a decision was asked for that the viewer may take. */
export const gatesToDecide = askPart('gates-to-decide', async (req) => {
  const waiting = await readWaiting(req)
  if (!waiting) return nothing
  const rows = waiting.docs.slice(0, READ).map(({ askedBy, askedOn, phase, subject }) => {
    const { en, nl } = dayWords(askedOn)
    return {
      facts: [
        asIs(phase.name),
        { nl: `besluit gevraagd op ${nl}`, en: `decision asked on ${en}` },
        ...(askedBy?.name ? [asIs(askedBy.name)] : []),
      ],
      href: placeOf(subject.id),
      title: titled(subject.title),
    }
  })
  return { all: OVERVIEW, count: waiting.count, rows }
})

const readAskedWaivers = (req: PayloadRequest) =>
  req.payload.find({
    collection: 'waivers',
    depth: 2,
    limit: READ,
    overrideAccess: false,
    populate: {
      'checklist-items': { key: true, lifeCycleItem: true },
      'life-cycle-items': { title: true },
      projects: { title: true },
      users: { name: true },
    },
    req,
    select: { item: true, requestedBy: true, subject: true, validUntil: true },
    sort: 'createdAt',
    where: {
      and: [
        { approvedAt: { exists: false } },
        { withdrawnAt: { exists: false } },
        { validUntil: { greater_than_equal: today() } },
        { requestedBy: { not_equals: req.user?.id } },
      ],
    },
  })

/** The waivers that others asked for and nobody has given yet. */
export const waiversToGive = askPart('waivers-to-give', async (req) => {
  const { docs, totalDocs } = await readAskedWaivers(req)
  return {
    count: totalDocs,
    rows: docs.map(({ item, requestedBy, subject, validUntil }) => {
      const { en, nl } = dayWords(validUntil.slice(0, 10))
      const asked = typeof item === 'object' ? item : undefined
      return {
        facts: [
          ...nameIn(subject, 'title'),
          ...nameIn(requestedBy, 'name'),
          { nl: `tot en met ${nl}`, en: `through ${en}` },
        ],
        href: placeOf(relationId(subject) ?? '', asked?.key),
        title: nameIn(asked?.lifeCycleItem, 'title')[0] ?? titled(null),
      }
    }),
  }
})
