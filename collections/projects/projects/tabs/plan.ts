import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'
import { joinField } from '../../../../src/fields/joinField'

/** The plan of the project, and what it learned from elsewhere. */
export const plan: Tab = {
  label: { nl: 'Plan en voorbeelden', en: 'Plan and practices' },
  fields: [
    described(
      {
        name: 'planOverview',
        type: 'ui',
        admin: { components: { Field: '/src/admin/PlanOverview#PlanOverview' } },
      },
      { nl: 'Hoe ver het plan is', en: 'How far the plan is' },
      {
        nl: 'Welke hoofdstukken zijn ingevuld, wat er nog ontbreekt en waar de begrotingen op uitkomen.',
        en: 'Which sections are filled in, what is still lacking and what the budgets come to.',
      },
    ),
    joinField(
      {
        name: 'plan',
        columns: ['title', 'status', 'agreedOn', 'updatedAt'],
        collection: 'project-plans',
        defaultLimit: 1,
        on: 'project',
      },
      { nl: 'Projectplan', en: 'Project plan' },
      {
        nl: 'Elk project heeft één plan, met achttien hoofdstukken.',
        en: 'Every project has one plan, with eighteen sections.',
      },
    ),
    joinField(
      {
        name: 'practiceUses',
        columns: ['practice', 'decision', 'outcome', 'outcomeOn'],
        collection: 'practice-uses',
        on: 'project',
      },
      { nl: 'Gewogen voorbeelden', en: 'Practices weighed' },
      {
        nl: 'Goede voorbeelden van elders die dit project heeft gewogen, en wat ermee is besloten.',
        en: 'Practices from elsewhere that this project has weighed, and what it decided.',
      },
    ),
  ],
}
