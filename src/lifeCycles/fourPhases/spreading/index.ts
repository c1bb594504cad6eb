import type { PhaseContent } from '../../content'
import { anchorInEducation } from './anchorInEducation'
import { findNewPlaces } from './findNewPlaces'
import { showResults } from './showResults'

/** From something that runs in one place to something that others use as well. */
export const spreading: PhaseContent = {
  key: 'spreading',
  name: { nl: 'Verspreiding', en: 'Spreading' },
  guidance: {
    nl: 'Wat op één plek werkt, komt nu bij anderen terecht. De fase eindigt als duidelijk is wie het overneemt of waarom dat niet gebeurt.',
    en: 'What works in one place now reaches others. The phase ends when it is clear who takes it over or why nobody does.',
  },
  steps: [showResults, findNewPlaces, anchorInEducation],
}
