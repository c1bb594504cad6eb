import type { Oeapi } from '@streekwerk/payload-showcase/router'

import type { StudyMode } from '../domain/education/studyModes'
import type { EducationLevel } from '../domain/region/educationLevels'

/** The levels as the Open Education API calls them; what it has no word for begins with `x-`. */
const levels = {
  primary: 'x-primary',
  praktijkonderwijs: 'pre_vocational',
  'vmbo-bb': 'pre_vocational',
  'vmbo-kb': 'pre_vocational',
  'vmbo-gl': 'pre_vocational',
  'vmbo-tl': 'pre_vocational',
  havo: 'x-havo',
  vwo: 'x-vwo',
  'mbo-1': 'secondary_vocational_education_1',
  'mbo-2': 'secondary_vocational_education_2',
  'mbo-3': 'secondary_vocational_education_3',
  'mbo-4': 'secondary_vocational_education_4',
  'associate-degree': 'associate_degree',
  'hbo-bachelor': 'bachelor',
  'hbo-master': 'master',
  'wo-bachelor': 'bachelor',
  'wo-master': 'master',
  doctorate: 'doctoral',
} as const satisfies Record<EducationLevel, string>

/** Their place in the European framework, where it is beyond doubt. */
const qualifications = {
  havo: 'eqf_4',
  vwo: 'nlqf_4plus',
  'mbo-1': 'eqf_1',
  'mbo-2': 'eqf_2',
  'mbo-3': 'eqf_3',
  'mbo-4': 'eqf_4',
  'associate-degree': 'eqf_5',
  'hbo-bachelor': 'eqf_6',
  'hbo-master': 'eqf_7',
  'wo-bachelor': 'eqf_6',
  'wo-master': 'eqf_7',
  doctorate: 'eqf_8',
} as const satisfies Partial<Record<EducationLevel, string>>

const studyModes = {
  'full-time': 'full_time',
  'part-time': 'part_time',
  'work-based': 'dual_training',
  dual: 'dual_training',
  online: 'x-online',
} as const satisfies Record<StudyMode, string>

/** What the public rows are in the Open Education API v6: see docs/oeapi.md. */
export const oeapi: Oeapi = {
  path: '/oeapi/v6',
  emailField: 'contactEmail',
  organisations: {
    collection: 'partners',
    only: { field: 'kinds', codes: ['education'] },
    parentRole: 'parent',
    identifiers: {
      field: 'identifiers',
      codeTypes: { brin: 'institution_code', kvk: 'kvk_organisation_id', rio: 'x-rio', ror: 'x-ror' },
    },
    linkField: 'website',
  },
  programmes: {
    collection: 'programmes',
    organisationRole: 'school',
    identifiers: {
      field: 'identifiers',
      codeTypes: { rioProgramme: 'programme_code', croho: 'programme_code', keuzedeel: 'x-keuzedeel' },
      types: { keuzedeel: 'x-keuzedeel' },
    },
    level: { field: 'level', names: levels },
    levelOfQualification: { field: 'level', names: qualifications },
    modeOfStudy: { field: 'studyMode', names: studyModes },
    linkField: 'website',
  },
  courses: {
    collection: 'curriculum-links',
    organisationRole: 'school',
    programmeRole: 'programme',
    level: { field: 'level', names: levels },
    // In the words of the default language, in which it is read.
    studyLoad: { field: 'studyLoad', units: { EC: 'ects', uur: 'hour', 'uur (SBU)': 'sbu' } },
    outcomesField: 'learningOutcomes',
    linkField: 'website',
    component: { role: 'project', type: 'project' },
  },
}
