import type { Section } from '@streekwerk/payload-showcase/router'

import { paths } from '../paths'

/** What projects aim at and how far they are: values over time, each with its targets. */
export const kpis: Section = {
  collection: 'kpis',
  path: paths.kpis,
  name: { nl: 'Doelen en cijfers', en: 'Goals and figures' },
  intro: {
    nl: 'Waar projecten naartoe werken en hoe ver ze zijn. Alleen wat door een ander is nagekeken, telt mee.',
    en: 'What projects work towards and how far they are. Only what somebody else has checked counts.',
  },
  inMenu: true,
  list: {
    sort: 'title',
    pageSize: 24,
    isSearched: true,
    facets: [
      {
        name: 'indicator',
        key: { nl: 'maat', en: 'measure' },
        label: { nl: 'Wat er gemeten wordt', en: 'What is measured' },
        of: { collection: 'indicators' },
      },
    ],
  },
  series: 'course',
  facts: [
    { role: 'project', label: { nl: 'Project', en: 'Project' } },
    { field: 'ended', label: { nl: 'Beëindigd op', en: 'Ended on' } },
  ],
  parts: [
    { kind: 'series', field: 'course', title: { nl: 'Hoe het gaat', en: 'How it goes' } },
    { kind: 'field', field: 'method', title: { nl: 'Hoe we het meten', en: 'How we measure it' } },
  ],
  schemaProperties: { about: { role: 'project' } },
}
