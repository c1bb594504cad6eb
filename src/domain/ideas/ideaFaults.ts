import { collectFaults } from '../faults/collectFaults'
import type { Fault } from '../faults/fault'
import { isBlank } from '../faults/isBlank'
import type { Words } from '../locales/locales'
import type { IdeaState } from './ideaStates'

/** What of an idea its state depends on. */
export type JudgedIdea = Readonly<{
  declineReason?: string | null
  project?: unknown
  state?: IdeaState | null
}>

const whichProject: Words = {
  nl: 'Kies het project dat uit dit idee is ontstaan.',
  en: 'Choose the project that came of this idea.',
}
const whyDeclined: Words = {
  nl: 'Schrijf op waarom het niet doorgaat. Wie het idee stuurde, heeft recht op een antwoord.',
  en: 'Write down why it does not go on. Who sent the idea is owed an answer.',
}

/** What is lacking to an idea in its state: a project names itself, and no idea is declined without a reason. */
export const ideaFaults = ({ declineReason, project, state }: JudgedIdea): Fault[] =>
  collectFaults({
    declineReason: state === 'declined' && isBlank(declineReason) ? whyDeclined : undefined,
    project: state === 'became-project' && !project ? whichProject : undefined,
  })
