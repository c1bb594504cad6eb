import type { DemoPlan } from './demoPlan'
import { farmToPlateMoney } from './farmToPlateMoney'
import { farmToPlateSections } from './farmToPlateSections'

/** A plan that is nearly whole and lies on the table. */
export const farmToPlatePlan: DemoPlan = {
  status: 'in-review',
  ambition: {
    nl: 'De helft van het eten in vijf keukens komt van binnen twintig kilometer.',
    en: 'Half of the food in five kitchens comes from within twenty kilometres.',
  },
  niches: {
    nl: 'Zuivel en winterharde groente: daarin is de streek sterk, en de grote leveranciers hebben er weinig van.',
    en: 'Dairy and hardy vegetables: the region is strong in those, and the large suppliers have little of them.',
  },
  notes: 'Eerst de wethouders spreken, dan pas het stuk voor de raad.',
  sections: farmToPlateSections,
  ...farmToPlateMoney,
  risks: [
    {
      title: { nl: 'Het vervoer blijft te duur', en: 'Transport stays too dear' },
      description: {
        nl: 'Elke boer rijdt zelf, vaak voor één krat. Daaraan ging een eerdere poging ten onder.',
        en: 'Every farmer drives, often for a single crate. An earlier attempt went under because of it.',
      },
      likelihood: 4,
      impact: 4,
      mitigation: {
        nl: 'Eén wagen met een vaste ronde, twee keer per week; na twee jaar beoordelen.',
        en: 'One van with a fixed round, twice a week; judged after two years.',
      },
      residual: [2, 4],
      owner: 'process-manager',
    },
    {
      title: { nl: 'Een natte zomer, een mislukte oogst', en: 'A wet summer, a failed harvest' },
      description: {
        nl: 'Drie van de zeven boeren telen op dezelfde lage grond.',
        en: 'Three of the seven farmers grow on the same low land.',
      },
      likelihood: 3,
      impact: 3,
      mitigation: {
        nl: 'Teelten spreiden over hoge en lage grond; keukens houden een tweede menu achter de hand.',
        en: 'Spread crops over high and low land; kitchens keep a second menu in reserve.',
      },
      residual: [3, 2],
    },
    {
      title: { nl: 'De vaste kok vertrekt', en: 'The regular cook leaves' },
      description: {
        nl: 'In twee keukens hangt alles aan één persoon.',
        en: 'In two kitchens everything depends on one person.',
      },
      likelihood: 3,
      impact: 4,
    },
  ],
}
