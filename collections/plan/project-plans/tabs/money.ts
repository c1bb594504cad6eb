import type { JoinField, Tab } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { joinField } from '../../../../src/fields/joinField'

const partsOfPlan = (
  name: string,
  collection: 'budget-lines' | 'coverage-lines' | 'risks',
  defaultColumns: string[],
  label: Words,
  help: Words,
): JoinField =>
  joinField({ name, columns: defaultColumns, collection, defaultLimit: 20, on: 'plan' }, label, help)

/** What the plan costs, what pays for it, and what can go wrong. */
export const money: Tab = {
  label: { nl: 'Geld en risico’s', en: 'Money and risks' },
  description: {
    nl: 'Alleen te lezen door beheerder, procesmanager en beslissers.',
    en: 'Only administrator, process manager and decision makers can read this.',
  },
  fields: [
    partsOfPlan(
      'budgetLines',
      'budget-lines',
      ['description', 'budget', 'category', 'cents', 'year'],
      { nl: 'Begrotingsposten', en: 'Budget lines' },
      {
        nl: 'Wat het kost. De begroting van deze fase en die van het project worden nooit opgeteld.',
        en: 'What it costs. The budget of this phase and that of the project are never added.',
      },
    ),
    partsOfPlan(
      'coverageLines',
      'coverage-lines',
      ['description', 'budget', 'kind', 'cents', 'certainty'],
      { nl: 'Dekkingsposten', en: 'Coverage lines' },
      {
        nl: 'Wat het betaalt. Begin bij wat partners in de uitwisseling inbrengen.',
        en: 'What pays for it. Begin with what partners put in by the exchange.',
      },
    ),
    partsOfPlan(
      'risks',
      'risks',
      ['title', 'score', 'likelihood', 'impact', 'owner'],
      { nl: 'Risico’s', en: 'Risks' },
      { nl: 'Wat het project kan laten stranden.', en: 'What can sink the project.' },
    ),
  ],
}
