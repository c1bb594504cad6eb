import type { IdeaState } from '../../domain/ideas/ideaStates'
import type { ProjectKey } from './projects/demoProject'

/** An idea that somebody sent to the demo region's cooperative. */
export type DemoIdea = {
  title: string
  description: string
  name: string
  email: string
  organisation?: string
  municipality?: string
  state: IdeaState
  project?: ProjectKey
  declineReason?: string
}

/** Ideas in each state; their senders do not exist. */
export const ideas: readonly DemoIdea[] = [
  {
    title: 'Repareren in de oude school',
    description:
      'De oude dorpsschool staat al twee jaar leeg. Met een paar handige mensen willen wij er een dag in de week fietsen, lampen en meubels repareren. Leerlingen van de techniekopleiding kunnen het bij ons leren. Wij zoeken iemand die met de gemeente meepraat over het gebouw.',
    name: 'Jeltje Postma',
    email: 'jeltje.postma@voorbeeld.example',
    organisation: 'Dorpsbelang Oosterwier',
    municipality: 'Wadmeer',
    state: 'new',
  },
  {
    title: 'Warm water van de zuivelfabriek',
    description:
      'De fabriek loost elke dag warm water. Kan het zwembad daar iets mee? Ik ken bij beide iemand die mee wil denken.',
    name: 'Harm Bultena',
    email: 'harm.bultena@voorbeeld.example',
    municipality: 'Singelland-Zuid',
    state: 'in-conversation',
  },
  {
    title: 'Samen rijden naar het ziekenhuis',
    description: 'Er gaat geen bus meer langs ons dorp. Een paar buren willen om beurten rijden.',
    name: 'Trijntje Hoekstra',
    email: 'trijntje.hoekstra@voorbeeld.example',
    state: 'became-project',
    project: 'on-the-road-together',
  },
]
