import type { LinkState } from '../../../domain/education/curriculumLinkStates'
import type { StudyLoad } from '../../../domain/education/studyLoad'
import type { InBothLanguages } from '../../text/bilingual'
import type { ProjectKey } from '../projects/demoProject'
import type { ProgrammeKey } from './programmes'
import type { QuestionKey } from './questions'

/** How a demo project is tied to a programme; `yearsAgo` counts school years back from the present one. */
export type DemoLink = {
  programme: ProgrammeKey
  project: ProjectKey
  question?: QuestionKey
  state: LinkState
  yearsAgo?: number
  remark?: string
  description: InBothLanguages
  outcomes: readonly { code: string; title: InBothLanguages }[]
  load: StudyLoad
  capacity: number
  contactRole: string
}

const menus = {
  programme: 'cook',
  project: 'farm-to-plate',
  question: 'menus',
  description: {
    nl: 'Leerlingen koken elke vrijdag met wat die week van het land kwam en leggen vast wat werkt.',
    en: 'Each Friday students cook with what came off the land that week, and write down what works.',
  },
  outcomes: [
    {
      code: 'B1-K1',
      title: {
        nl: 'Een menu samenstellen met producten van het seizoen',
        en: 'Compose a menu with products of the season',
      },
    },
    {
      code: 'B1-K2',
      title: { nl: 'Inkopen plannen met een leverancier', en: 'Plan purchases with a supplier' },
    },
  ],
  load: { amount: 120, kind: 'sbu' },
  capacity: 16,
  contactRole: 'Coördinator praktijkleren',
} as const satisfies Omit<DemoLink, 'state'>

/** Six links, one in every state and a second one that is public. */
export const links: readonly DemoLink[] = [
  { ...menus, state: 'published' },
  { ...menus, state: 'expired', yearsAgo: 1 },
  {
    programme: 'bio-based',
    project: 'building-with-fibres',
    state: 'published',
    description: {
      nl: 'Studenten bouwen een proefwand van vlas en hennep en meten vocht en warmte, een winter lang.',
      en: 'Students build a test wall of flax and hemp and measure damp and heat, all winter.',
    },
    outcomes: [
      {
        code: 'K9901-W1',
        title: { nl: 'Een wand van plantaardige vezels bouwen', en: 'Build a wall of plant fibres' },
      },
      {
        code: 'K9901-W2',
        title: { nl: 'Meten of een wand droog blijft', en: 'Measure whether a wall stays dry' },
      },
    ],
    load: { amount: 240, kind: 'sbu' },
    capacity: 12,
    contactRole: 'Teamleider Groen en Techniek',
  },
  {
    programme: 'installation',
    project: 'village-heat',
    question: 'houses',
    state: 'submitted',
    description: {
      nl: 'In tweetallen nemen studenten veertig huizen op: isolatie, leidingen, wensen van bewoners.',
      en: 'In pairs students survey forty houses: insulation, pipes, wishes of the residents.',
    },
    outcomes: [
      {
        code: 'B1-K3',
        title: { nl: 'Een woning opnemen voor verduurzaming', en: 'Survey a house before it is renewed' },
      },
    ],
    load: { amount: 80, kind: 'sbu' },
    capacity: 20,
    contactRole: 'Coördinator praktijkleren',
  },
  {
    programme: 'care',
    project: 'seat-at-the-table',
    state: 'returned',
    remark: 'Noem ook wat bewoners eraan hebben, en klopt het aantal plaatsen?',
    description: {
      nl: 'Studenten eten mee in de dorpskamer en oefenen gesprekken.',
      en: 'Students join the table in the village room and practise talking.',
    },
    outcomes: [
      {
        code: 'B1-K1',
        title: { nl: 'Een gesprek voeren over wat iemand nodig heeft', en: 'Talk about what somebody needs' },
      },
    ],
    load: { amount: 40, kind: 'sbu' },
    capacity: 60,
    contactRole: 'Stagebegeleider zorg',
  },
  {
    programme: 'cook',
    project: 'mill-as-teacher',
    state: 'draft',
    description: {
      nl: 'Brood bakken met meel van de molen.',
      en: 'Baking bread with flour of the mill.',
    },
    outcomes: [],
    load: { amount: 24, kind: 'sbu' },
    capacity: 8,
    contactRole: 'Coördinator praktijkleren',
  },
]
