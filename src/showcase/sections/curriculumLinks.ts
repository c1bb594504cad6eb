import type { Section } from '@streekwerk/payload-showcase/router'

import { contact } from '../contact'
import { facets } from '../facets'
import { paths } from '../paths'

/** Where projects have a place in education. */
export const curriculumLinks: Section = {
  collection: 'curriculum-links',
  path: paths['curriculum-links'],
  name: { nl: 'Onderwijs', en: 'Education' },
  everything: { nl: 'al het onderwijs', en: 'all education' },
  intro: {
    nl: 'Waar studenten aan echte vragen uit de streek werken, per opleiding en schooljaar.',
    en: 'Where students work on real questions of the region, per programme and school year.',
  },
  contact,
  inMenu: true,
  list: {
    sort: 'newest',
    pageSize: 24,
    isSearched: true,
    facets: [facets.level, facets.themeOfProject, facets.school, facets.schoolYear],
  },
  cardFacts: [
    { field: 'level', label: { nl: 'Niveau', en: 'Level' } },
    { role: 'school', label: { nl: 'School', en: 'School' } },
    { field: 'schoolYear', label: { nl: 'Schooljaar', en: 'School year' } },
  ],
  facts: [
    { role: 'school', label: { nl: 'School', en: 'School' } },
    { role: 'programme', label: { nl: 'Opleiding', en: 'Programme' } },
    { field: 'level', label: { nl: 'Niveau', en: 'Level' } },
    { field: 'schoolYear', label: { nl: 'Schooljaar', en: 'School year' } },
    { field: 'studyLoad', label: { nl: 'Studielast', en: 'Study load' } },
    { field: 'capacity', label: { nl: 'Plaatsen', en: 'Places' } },
    { field: 'contactRole', label: { nl: 'Aanspreekpunt', en: 'Contact' } },
    { field: 'website', label: { nl: 'Website', en: 'Website' } },
  ],
  parts: [
    {
      kind: 'field',
      field: 'learningOutcomes',
      title: { nl: 'Wat studenten leren', en: 'What students learn' },
    },
    {
      kind: 'references',
      roles: ['project'],
      style: 'cards',
      title: { nl: 'Het project', en: 'The project' },
    },
  ],
  schemaType: 'Course',
  schemaProperties: {
    about: { role: 'project' },
    educationalLevel: { field: 'level' },
    isPartOf: { role: 'programme' },
    provider: { role: 'school' },
    teaches: { field: 'learningOutcomes' },
  },
}
