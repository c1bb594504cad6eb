import { recommended, required, type StepContent } from '../../../content'
import { chances } from './chances'
import { sections } from './sections'

/** Step 8 of the method: the chances that the plan rests on, its eighteen sections, and whether it is whole. */
export const projectPlan: StepContent = {
  key: 'project-plan',
  name: { nl: 'Projectplan', en: 'Project plan' },
  guidance: {
    nl: 'Zoek met de ondernemers naar kansen en schrijf samen de achttien hoofdstukken. Begin bij de ambitie uit de ideefase en bij wat er in kaart is gebracht.',
    en: 'Look for chances with the entrepreneurs and write the eighteen sections together. Start from the ambition of the idea phase and from what the mapping found.',
  },
  items: [
    ...chances,
    ...sections,
    required({
      key: 'plan-whole',
      check: 'plan-complete',
      title: { nl: 'Zijn alle achttien hoofdstukken ingevuld?', en: 'Are all eighteen sections filled in?' },
      guidance: {
        nl: 'Het tabblad Plan en voorbeelden laat zien wat er nog ontbreekt. Een kort hoofdstuk is ook een hoofdstuk.',
        en: 'The tab Plan and practices shows what is still lacking. A short section is a section too.',
      },
    }),
    recommended({
      key: 'plan-agreed',
      evidence: ['record', 'note'],
      title: {
        nl: 'Staan alle partners achter het projectplan?',
        en: 'Do all partners stand behind the project plan?',
      },
      guidance: {
        nl: 'Bespreek het plan met iedereen die eraan bijdraagt. Geef daarna elk hoofdstuk de stand Afgesproken.',
        en: 'Discuss the plan with everybody who contributes to it. Then give each section the state Agreed.',
      },
    }),
  ],
}
