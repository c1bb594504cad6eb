import type { PhaseContent } from '../../content'
import { declareIntent } from './declareIntent'
import { describeIdea } from './describeIdea'
import { setAmbition } from './setAmbition'

/** From a first thought to a signed declaration of intent. */
export const idea: PhaseContent = {
  key: 'idea',
  name: { nl: 'Idee', en: 'Idea' },
  guidance: {
    nl: 'Iemand ziet een vraag in de streek en zoekt anderen die haar herkennen. Aan het eind ligt er een getekende intentieverklaring.',
    en: 'Somebody sees a question in the region and looks for others who recognise it. At the end there is a signed declaration of intent.',
  },
  steps: [describeIdea, setAmbition, declareIntent],
}
