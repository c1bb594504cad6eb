import type { LifeCycleContent } from '../content'
import { developing } from './developing'
import { earlyIdea } from './earlyIdea'
import { embedding } from './embedding'
import { inspiration } from './inspiration'
import { passingOn } from './passingOn'
import { planning } from './planning'
import { realisation } from './realisation'

/** A lighter life cycle, for a small project or for a cooperative that counts in seven. */
export const sevenSteps: LifeCycleContent = {
  key: 'seven-steps',
  version: 1,
  name: { nl: 'Levensloop in zeven stappen', en: 'Life cycle in seven steps' },
  guidance: {
    nl: 'Van pril idee tot inbedding, met een paar punten per fase. Voor een klein project, of om mee te beginnen.',
    en: 'From early idea to embedding, with a few items a phase. For a small project, or to begin with.',
  },
  phases: [earlyIdea, inspiration, planning, developing, realisation, passingOn, embedding],
}
