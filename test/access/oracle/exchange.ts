import { everything, type Expectation, may, nobodies, reading } from './words'

const nothing = may('none', 'none', 'none', 'none', 'none', 'none', 'none')
const proposing = may('project', 'project', 'organisation', 'none', 'all', 'none', 'none')

/** Who may do what with what lies in `collections/exchange`. */
export const exchange = {
  transfers: {
    change: { start: '2026-05-01' },
    createdWithin: { project: ['homeGets', 'homeGives'] },
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: reading,
      'decision-maker': reading,
      'education-broker': nothing,
      'school-editor': proposing,
      'partner-manager': proposing,
      'partner-member': proposing,
      ...nobodies,
    },
    within: {
      organisation: ['homeGives', 'homeGets', 'homeInForeign'],
      project: ['homeGives', 'homeGets', 'othersInOurs'],
    },
  },
  'balance-judgements': {
    change: { reason: 'Omdat het zo past' },
    createdWithin: { organisation: ['home'] },
    rights: {
      admin: reading,
      'process-manager': reading,
      editor: nothing,
      'decision-maker': reading,
      'education-broker': nothing,
      'school-editor': nothing,
      'partner-manager': may('organisation', 'organisation', 'organisation', 'none', 'all', 'none', 'none'),
      'partner-member': may('organisation', 'none', 'none', 'none', 'all', 'none', 'none'),
      ...nobodies,
    },
    within: { organisation: ['home'] },
  },
  'exchange-questions': {
    change: { order: 9 },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': everything,
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
} satisfies Record<string, Expectation>
