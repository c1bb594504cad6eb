import type { Section } from '@streekwerk/payload-showcase/router'

import { closed } from '../closed'
import { contact } from '../contact'
import { facets } from '../facets'
import { giveAndGet } from '../giveAndGet'
import { paths } from '../paths'

/** What we work on: the heart of the site. */
export const projects: Section = {
  collection: 'projects',
  path: paths.projects,
  name: { nl: 'Projecten', en: 'Projects' },
  intro: {
    nl: 'Waar we in de streek samen aan werken: van eerste idee tot resultaat.',
    en: 'What we work on together in the region: from first idea to result.',
  },
  contact,
  inMenu: true,
  list: {
    sort: 'newest',
    pageSize: 24,
    isSearched: true,
    facets: [
      facets.theme,
      facets.phase,
      facets.helix,
      facets.levelTaught,
      facets.municipality,
      facets.sdgs,
      facets.year,
    ],
  },
  map: { labels: { role: 'municipality' } },
  phases: {
    codes: 'phaseEnding',
    collection: 'phase-trails',
    ending: 'ending',
    names: { field: 'phases', role: 'lifeCycle' },
    role: 'project',
    stays: 'stays',
  },
  picture: 'image',
  cardFacts: [
    { role: 'theme', label: { nl: 'Thema', en: 'Theme' } },
    { phase: true, label: { nl: 'Fase', en: 'Phase' } },
  ],
  facts: [
    { phase: true, label: { nl: 'Fase', en: 'Phase' } },
    { field: 'period', label: { nl: 'Looptijd', en: 'Period' } },
    { role: 'questionOwner', label: { nl: 'Vraag van', en: 'Question of' } },
    { role: 'municipality', label: { nl: 'Gemeenten', en: 'Municipalities' } },
    { field: 'place', label: { nl: 'Plek', en: 'Place' } },
    { field: 'funding', label: { nl: 'Financiering', en: 'Funding' } },
    { field: 'sdgs', label: { nl: 'Wereldwijde doelen', en: 'Global goals' } },
  ],
  isFollowed: true,
  parts: [
    {
      kind: 'field',
      field: 'jointProblem',
      style: 'callout',
      title: { nl: 'Het probleem dat we delen', en: 'The problem we share' },
    },
    { kind: 'field', field: 'story' },
    { kind: 'phases', title: { nl: 'Waar staat dit project?', en: 'Where does this project stand?' } },
    {
      kind: 'through',
      collection: 'participations',
      to: 'partner',
      field: 'role',
      style: 'chips',
      legend: { nl: 'Wat betekenen de rollen?', en: 'What do the roles mean?' },
      title: { nl: 'Wie doen er mee', en: 'Who takes part' },
    },
    { ...giveAndGet, title: { nl: 'Wat partners brengen en krijgen', en: 'What partners bring and get' } },
    {
      kind: 'referring',
      collection: 'kpis',
      style: 'cards',
      limit: 24,
      title: { nl: 'Wat we willen bereiken', en: 'What we want to reach' },
    },
    { kind: 'field', field: 'results', title: { nl: 'Resultaten', en: 'Results' } },
    {
      kind: 'referring',
      collection: 'updates',
      style: 'news',
      limit: 20,
      title: { nl: 'Nieuws', en: 'News' },
    },
    {
      kind: 'referring',
      collection: 'curriculum-links',
      style: 'cards',
      limit: 24,
      title: { nl: 'In het onderwijs', en: 'In education' },
    },
    {
      kind: 'references',
      roles: ['theme'],
      style: 'notes',
      title: { nl: "Thema's van de gebiedsagenda", en: 'Themes of the regional agenda' },
    },
    {
      kind: 'field',
      field: 'chancesBeyondRegion',
      title: { nl: 'Kansen buiten de streek', en: 'Chances beyond the region' },
    },
    { kind: 'references', roles: ['image'], style: 'gallery', title: { nl: 'Beelden', en: 'Pictures' } },
    { kind: 'field', field: 'sources', title: { nl: 'Bronnen', en: 'Sources' } },
    {
      kind: 'references',
      roles: ['related'],
      style: 'cards',
      title: { nl: 'Verwante projecten', en: 'Related projects' },
    },
  ],
  closed,
  schemaType: 'ResearchProject',
  schemaProperties: {
    areaServed: { role: 'municipality' },
    knowsAbout: { role: 'theme' },
    member: { through: 'participations', to: 'partner' },
  },
}
