import type { LifeCycleContent } from '../content'
import { development } from './development'
import { exploitation } from './exploitation'
import { idea } from './idea'
import { spreading } from './spreading'

/** The life cycle of the method, with its thirteen steps between a signed intention and something that runs. */
export const fourPhases: LifeCycleContent = {
  key: 'four-phases',
  version: 1,
  name: { nl: 'Levensloop in vier fasen', en: 'Life cycle in four phases' },
  guidance: {
    nl: 'Van idee tot exploitatie, met dertien stappen in de ontwikkeling. Voor een project met veel partners, scholen en afspraken.',
    en: 'From idea to running, with thirteen steps in the development. For a project with many partners, schools and agreements.',
  },
  phases: [idea, development, spreading, exploitation],
}
