import type { Words } from '../domain/locales/locales'

/** The headings under which collections stand in the menu of the admin panel. */
export const adminGroups = {
  projects: { nl: 'Projecten', en: 'Projects' },
  plan: { nl: 'Projectplan', en: 'Project plan' },
  values: { nl: 'Waarden', en: 'Values' },
  mapping: { nl: 'Mapping', en: 'Mapping' },
  exchange: { nl: 'Waardeuitwisseling', en: 'Value exchange' },
  practices: { nl: 'Goede voorbeelden', en: 'Best practices' },
  education: { nl: 'Onderwijs', en: 'Education' },
  region: { nl: 'Regio', en: 'Region' },
  system: { nl: 'Beheer', en: 'System' },
} as const satisfies Record<string, Words>
