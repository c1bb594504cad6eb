import type { KnowledgeNeed } from '../../../domain/education/knowledgeNeeds'
import type { QuestionState } from '../../../domain/education/questionStates'
import type { EducationLevel } from '../../../domain/region/educationLevels'
import type { InBothLanguages } from '../../text/bilingual'
import type { ProjectKey } from '../projects/demoProject'

/** A question of a demo project; a main question stands before its parts. */
export type DemoQuestion = {
  project: ProjectKey
  parent?: string
  text: InBothLanguages
  deliverable: InBothLanguages
  need: KnowledgeNeed
  level?: EducationLevel
  hours?: number
  state: QuestionState
}

/** The question trees of two projects. */
export const questions = {
  'local-kitchen': {
    project: 'farm-to-plate',
    text: {
      nl: 'Hoe komt eten uit de buurt elke week op tafel in zorg en school?',
      en: 'How does food from nearby get on the table every week in care homes and schools?',
    },
    deliverable: { nl: 'Een werkend weekritme, met menu’s.', en: 'A weekly rhythm that works, with menus.' },
    need: 'approach',
    state: 'in-progress',
  },
  menus: {
    project: 'farm-to-plate',
    parent: 'local-kitchen',
    text: {
      nl: 'Welke menu’s passen bij wat er per maand van het land komt?',
      en: 'Which menus fit what comes off the land each month?',
    },
    deliverable: { nl: 'Twaalf maandmenu’s met recepten.', en: 'Twelve monthly menus with recipes.' },
    need: 'design',
    level: 'mbo-3',
    hours: 240,
    state: 'in-progress',
  },
  routes: {
    project: 'farm-to-plate',
    parent: 'local-kitchen',
    text: {
      nl: 'Langs welke route gaan de kratten met de minste kilometers?',
      en: 'By which route do the crates travel the fewest kilometres?',
    },
    deliverable: { nl: 'Een rooster en een kaart.', en: 'A timetable and a map.' },
    need: 'facts',
    level: 'mbo-4',
    hours: 160,
    state: 'open',
  },
  appetite: {
    project: 'farm-to-plate',
    parent: 'local-kitchen',
    text: {
      nl: 'Wat vinden bewoners van het nieuwe eten, en wat laten zij staan?',
      en: 'What do residents think of the new food, and what do they leave?',
    },
    deliverable: { nl: 'Een verslag van gesprekken aan tafel.', en: 'A report of talks at the table.' },
    need: 'effects',
    level: 'mbo-3',
    hours: 120,
    state: 'answered',
  },
  'warm-village': {
    project: 'village-heat',
    text: {
      nl: 'Wat is er nodig om een dorp samen te verwarmen?',
      en: 'What does it take to heat a village together?',
    },
    deliverable: { nl: 'Een plan per straat.', en: 'A plan for each street.' },
    need: 'design',
    state: 'open',
  },
  houses: {
    project: 'village-heat',
    parent: 'warm-village',
    text: {
      nl: 'Welke huizen zijn klaar voor lage temperatuur, en wat vraagt dat van de rest?',
      en: 'Which houses are ready for low temperatures, and what does that ask of the others?',
    },
    deliverable: { nl: 'Een opname van veertig huizen.', en: 'A survey of forty houses.' },
    need: 'facts',
    level: 'mbo-3',
    hours: 320,
    state: 'assigned',
  },
  neighbours: {
    project: 'village-heat',
    parent: 'warm-village',
    text: {
      nl: 'Wat houdt bewoners tegen om mee te doen?',
      en: 'What keeps residents from joining?',
    },
    deliverable: {
      nl: 'Twintig keukentafelgesprekken, samengevat.',
      en: 'Twenty kitchen-table talks, summed up.',
    },
    need: 'causes',
    level: 'hbo-bachelor',
    hours: 200,
    state: 'open',
  },
} as const satisfies Record<string, DemoQuestion>

/** A question of the demo region. */
export type QuestionKey = keyof typeof questions
