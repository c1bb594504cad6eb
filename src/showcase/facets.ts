import type { Facet } from '@streekwerk/payload-showcase/router'

/** What the lists of the public site can be narrowed by. */
export const facets = {
  educationLevels: {
    name: 'educationLevels',
    key: { nl: 'niveau', en: 'level' },
    label: { nl: 'Onderwijsniveau', en: 'Education level' },
    of: { codes: 'educationLevel' },
  },
  helix: {
    name: 'kinds',
    key: { nl: 'partij', en: 'party' },
    label: { nl: 'Deelnemers', en: 'Participants' },
    of: { codes: 'helix' },
    through: {
      by: { collection: 'participations', role: 'project' },
      to: { collection: 'partners', role: 'partner' },
    },
  },
  kinds: {
    name: 'kinds',
    key: { nl: 'soort', en: 'kind' },
    label: { nl: 'Soort partij', en: 'Kind of party' },
    of: { codes: 'helix' },
  },
  level: {
    name: 'level',
    key: { nl: 'niveau', en: 'level' },
    label: { nl: 'Niveau', en: 'Level' },
    of: { codes: 'educationLevel' },
  },
  levelTaught: {
    name: 'level',
    key: { nl: 'niveau', en: 'level' },
    label: { nl: 'Onderwijsniveau', en: 'Education level' },
    of: { codes: 'educationLevel' },
    through: { by: { collection: 'curriculum-links', role: 'project' } },
  },
  municipality: {
    name: 'municipality',
    key: { nl: 'gemeente', en: 'municipality' },
    label: { nl: 'Gemeente', en: 'Municipality' },
    of: { collection: 'municipalities' },
  },
  phase: {
    name: 'phase',
    key: { nl: 'fase', en: 'phase' },
    label: { nl: 'Fase', en: 'Phase' },
    of: { codes: 'phaseEnding', phases: { collection: 'life-cycles', field: 'phases' } },
    through: { by: { collection: 'phase-trails', role: 'project' } },
  },
  school: {
    name: 'school',
    key: { nl: 'school', en: 'school' },
    label: { nl: 'School', en: 'School' },
    of: { collection: 'partners' },
  },
  schoolYear: {
    name: 'schoolYear',
    key: { nl: 'schooljaar', en: 'school-year' },
    label: { nl: 'Schooljaar', en: 'School year' },
    of: { codes: 'schoolYear' },
  },
  sdgs: {
    name: 'sdgs',
    key: { nl: 'doel', en: 'goal' },
    label: { nl: 'Wereldwijd doel', en: 'Global goal' },
    of: { codes: 'sdg' },
  },
  theme: {
    name: 'theme',
    key: { nl: 'thema', en: 'theme' },
    label: { nl: 'Thema', en: 'Theme' },
    of: { collection: 'themes' },
  },
  themeOfProject: {
    name: 'theme',
    key: { nl: 'thema', en: 'theme' },
    label: { nl: 'Thema', en: 'Theme' },
    of: { collection: 'themes' },
    through: { to: { collection: 'projects', role: 'project' } },
  },
  year: {
    name: 'year',
    key: { nl: 'jaar', en: 'year' },
    label: { nl: 'Jaar', en: 'Year' },
    of: { codes: 'year' },
  },
} as const satisfies Record<string, Facet>
