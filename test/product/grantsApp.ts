import type { RestApp } from './restApp'
import { createRestApp } from './restApp'

const NAME = '@streekwerk/payload-phase-checklists'

/** The collections that the quick start takes for granted. */
const applicationsFile = `
import type { CollectionConfig } from 'payload'

export const applications: CollectionConfig = {
  slug: 'applications',
  admin: { useAsTitle: 'title' },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'amount', type: 'number' },
  ],
}
`

/** Half of TypeScript’s users find modules as Node does; what is not found there is `any`, which allows everything. */
const checkFile = `
import type { Mine, PhaseAccess, ReminderOptions, ReviewRequest, Waiting } from '${NAME}'
import {
  answerGate,
  createLifeCycle,
  decideAtGate,
  enterLifeCycle,
  lifeCycleFaults,
  phaseChecklists,
  phaseSql,
  readMine,
  readWaiting,
} from '${NAME}'
import { ItemBoard } from '${NAME}/client'
import { SubjectPhases } from '${NAME}/rsc'
import type { PayloadRequest } from 'payload'

type IsAny<Each> = 0 extends 1 & Each ? true : false
type Known<Each> = IsAny<Each> extends true ? never : Each

export const values = <const>[
  answerGate satisfies Known<typeof answerGate>,
  createLifeCycle satisfies Known<typeof createLifeCycle>,
  lifeCycleFaults satisfies Known<typeof lifeCycleFaults>,
  phaseChecklists satisfies Known<typeof phaseChecklists>,
  ItemBoard satisfies Known<typeof ItemBoard>,
  SubjectPhases satisfies Known<typeof SubjectPhases>,
]
export const up: string = phaseSql.up
export const reminders: ReminderOptions = { url: 'https://grants.example' }
export const asked = async (req: PayloadRequest): Promise<[Mine | null, Waiting | null]> => [
  await readMine(req),
  await readWaiting(req),
]
export const pass = async (req: PayloadRequest, review: ReviewRequest): Promise<void> => {
  await enterLifeCycle(req, { lifeCycle: 1, subject: 1 })
  await decideAtGate(req, review)
  // @ts-expect-error: there is no such decision
  await decideAtGate(req, { ...review, decision: 'perhaps' })
}
// @ts-expect-error: who may do what has to be said
export const lax = phaseChecklists({ access: {}, subject: 'applications' })
// @ts-expect-error: reading is a function too
export const odd: PhaseAccess['read'] = true
`

/** An app of applications for a grant, which go through phases; nothing is built or migrated yet. */
export const createGrantsApp = (
  folder: string,
  from: { databaseUrl: string; tarball: string },
): Promise<RestApp> =>
  createRestApp(folder, {
    ...from,
    files: { 'applications.ts': applicationsFile, 'check.ts': checkFile },
    plugin: 'plugins/phase-checklists',
  })
