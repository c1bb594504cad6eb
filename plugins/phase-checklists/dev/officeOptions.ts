import type { PhaseChecklistsOptions } from '../src/index'
import { checks } from './checks'
import { hasRole, hasRoleOrTeam } from './staff'

/** How the office uses the plugin. */
export const officeOptions: PhaseChecklistsOptions = {
  access: {
    answer: hasRoleOrTeam('clerk', 'manager'),
    decide: hasRoleOrTeam('manager'),
    maintain: hasRole('manager'),
    read: hasRoleOrTeam('clerk', 'manager', 'guest'),
    readLifeCycles: (asked) => hasRole('clerk', 'manager')(asked) || { state: { equals: 'active' } },
    start: hasRole('clerk', 'manager'),
    waive: hasRoleOrTeam('manager'),
  },
  checks,
  files: 'letters',
  records: ['meetings'],
  reminders: { url: 'https://office.example' },
  subject: 'applications',
  timeZone: 'Europe/Amsterdam',
}
