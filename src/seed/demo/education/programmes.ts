import type { ProgrammeCodeType } from '../../../domain/codes/programmeCodes'
import type { StudyMode } from '../../../domain/education/studyModes'
import type { EducationLevel } from '../../../domain/region/educationLevels'
import type { InBothLanguages } from '../../text/bilingual'
import type { PartnerKey } from '../partners/demoPartner'

/** A programme of a demo school; its code is nobody's. */
export type DemoProgramme = {
  school: PartnerKey
  name: InBothLanguages
  level: EducationLevel
  studyMode: StudyMode
  code?: { type: ProgrammeCodeType; value: string }
}

/** What the schools of the demo region teach. */
export const programmes = {
  cook: {
    school: 'maarland',
    name: { nl: 'Zelfstandig werkend kok', en: 'Independent cook' },
    level: 'mbo-3',
    studyMode: 'work-based',
    code: { type: 'rio', value: '99101' },
  },
  care: {
    school: 'maarland',
    name: { nl: 'Verzorgende in de wijk', en: 'Community carer' },
    level: 'mbo-3',
    studyMode: 'full-time',
    code: { type: 'rio', value: '99102' },
  },
  installation: {
    school: 'maarland',
    name: { nl: 'Monteur duurzame installaties', en: 'Technician for sustainable installations' },
    level: 'mbo-3',
    studyMode: 'work-based',
    code: { type: 'rio', value: '99103' },
  },
  'bio-based': {
    school: 'maarland-groen',
    name: { nl: 'Keuzedeel bouwen met vezels', en: 'Elective: building with fibres' },
    level: 'mbo-4',
    studyMode: 'full-time',
    code: { type: 'keuzedeel', value: 'K9901' },
  },
  'soil-and-water': {
    school: 'maarland-groen',
    name: { nl: 'Vakexpert bodem en water', en: 'Soil and water specialist' },
    level: 'mbo-4',
    studyMode: 'full-time',
    code: { type: 'rio', value: '99104' },
  },
  building: {
    school: 'singel',
    name: { nl: 'Bouwen, wonen en interieur', en: 'Building, housing and interior' },
    level: 'vmbo-kb',
    studyMode: 'full-time',
  },
  'space-and-society': {
    school: 'noorderlijn',
    name: { nl: 'Ruimte en samenleving', en: 'Space and society' },
    level: 'hbo-bachelor',
    studyMode: 'full-time',
    code: { type: 'croho', value: '99105' },
  },
} as const satisfies Record<string, DemoProgramme>

/** A programme of the demo region. */
export type ProgrammeKey = keyof typeof programmes
