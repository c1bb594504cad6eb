import type { PhaseChecklistsOptions } from '@streekwerk/payload-phase-checklists'

import { checks } from './checks'
import { phaseAccess } from './phaseAccess'

/** What can be named as evidence: the records that the items of a life cycle ask for. */
const records = [
  'projects',
  'partners',
  'participations',
  'value-rounds',
  'resources',
  'transfers',
  'project-plans',
  'plan-sections',
  'best-practices',
  'practice-uses',
  'curriculum-links',
  'questions',
  'assignments',
  'broker-contacts',
  'updates',
] as const

/** How the projects of the region go through their phases. */
export const phases: PhaseChecklistsOptions = {
  access: phaseAccess,
  checks,
  // The house has a dashboard of its own, which tells the same among the rest.
  dashboard: false,
  files: 'files',
  records,
  subject: 'projects',
  timeZone: 'Europe/Amsterdam',
}

/** When digests go out: early on working days, whether the clock of the server tells the time of here or that of Greenwich. */
export const reminders = { cron: '7,27,47 5-9 * * 1-5', queue: 'reminders' } as const
