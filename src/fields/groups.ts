import type { Words } from '../domain/locales/locales'

/** The headings under which collections stand in the menu of the admin panel. */
export const adminGroups = {
  projects: { nl: 'Projecten', en: 'Projects' },
  region: { nl: 'Regio', en: 'Region' },
  system: { nl: 'Beheer', en: 'System' },
} as const satisfies Record<string, Words>
