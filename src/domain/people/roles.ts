import type { Words } from '../locales/locales'

/** What a user can be; somebody may be several at once. Design §5. */
export const roles = [
  'admin',
  'process-manager',
  'editor',
  'decision-maker',
  'education-broker',
  'school-editor',
  'partner-manager',
  'partner-member',
] as const

/** What a user can be. */
export type Role = (typeof roles)[number]

/** The roles as people read them. */
export const roleWords = {
  admin: { nl: 'Beheerder', en: 'Administrator' },
  'process-manager': { nl: 'Procesmanager', en: 'Process manager' },
  editor: { nl: 'Redacteur', en: 'Editor' },
  'decision-maker': { nl: 'Beslisser', en: 'Decision maker' },
  'education-broker': { nl: 'Onderwijsmakelaar', en: 'Education broker' },
  'school-editor': { nl: 'Schoolredacteur', en: 'School editor' },
  'partner-manager': { nl: 'Partnermanager', en: 'Partner manager' },
  'partner-member': { nl: 'Partnerlid', en: 'Partner member' },
} as const satisfies Record<Role, Words>

/** Whether a value names a role. */
export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
