import { everything, type Expectation, may, nobodies, reading } from './words'

const stating = may('project', 'organisation', 'organisation', 'organisation', 'all', 'none', 'none')
const invited = may('organisation', 'none', 'none', 'none', 'all', 'none', 'none')
const nothing = may('none', 'none', 'none', 'none', 'none', 'none', 'none')

/** Who may do what with what lies in `collections/values`. */
export const values = {
  values: {
    change: { social: true },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': reading,
      editor: reading,
      'decision-maker': reading,
      'education-broker': reading,
      'school-editor': reading,
      'partner-manager': reading,
      'partner-member': reading,
      ...nobodies,
    },
    within: {},
  },
  'value-rounds': {
    change: { name: 'Andere naam' },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: reading,
      'decision-maker': reading,
      'education-broker': nothing,
      'school-editor': invited,
      'partner-manager': invited,
      'partner-member': invited,
      ...nobodies,
    },
    within: { organisation: ['ours', 'oursRevealed', 'homeAlone'] },
  },
  'value-statements': {
    change: { evidence: 'Anders onderbouwd' },
    createdWithin: { organisation: ['home'] },
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: nothing,
      'decision-maker': reading,
      'education-broker': nothing,
      'school-editor': stating,
      'partner-manager': stating,
      'partner-member': stating,
      ...nobodies,
    },
    within: {
      organisation: ['homeOpen', 'homeRevealed'],
      project: ['homeOpen', 'homeRevealed', 'companionRevealed'],
    },
  },
} satisfies Record<string, Expectation>
