import type { PhaseContent } from '../../content'
import { articulation } from './articulation'
import { bestPractices } from './bestPractices'
import { community } from './community'
import { execution } from './execution'
import { integrate } from './integrate'
import { kickOff } from './kickOff'
import { learningOffer } from './learningOffer'
import { mapping } from './mapping'
import { missionVisionValues } from './missionVisionValues'
import { projectPlan } from './projectPlan'
import { scope } from './scope'
import { valueExchange } from './valueExchange'
import { workProgramme } from './workProgramme'

/** The thirteen steps between a declaration of intent and something that runs. */
export const development: PhaseContent = {
  key: 'development',
  name: { nl: 'Ontwikkeling', en: 'Development' },
  guidance: {
    nl: 'Van een getekend voornemen naar iets wat draait. Blijkt een stap te vroeg gezet, dan gaat u er een terug en neemt u een nieuwe aanloop.',
    en: 'From a signed intention to something that runs. If a step turns out to be taken too early, you go one back and take a new run-up.',
  },
  steps: [
    missionVisionValues,
    integrate,
    scope,
    mapping,
    valueExchange,
    bestPractices,
    articulation,
    projectPlan,
    community,
    workProgramme,
    kickOff,
    learningOffer,
    execution,
  ],
}
