import { everything, type Expectation, may, nobodies, reading } from './words'

const nothing = may('none', 'none', 'none', 'none', 'none', 'none', 'none')
const keeping = may('project', 'organisation', 'organisation', 'none', 'all', 'none', 'none')

/** Who may do what with what lies in `collections/mapping`. */
export const mapping = {
  'resource-types': {
    change: { archived: true },
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
  sources: {
    change: { publisher: 'Iemand anders' },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: nothing,
      'decision-maker': reading,
      'education-broker': nothing,
      'school-editor': nothing,
      'partner-manager': nothing,
      'partner-member': nothing,
      ...nobodies,
    },
    within: {},
  },
  resources: {
    change: { chainStage: 'Verwerking' },
    createdWithin: { organisation: ['home'] },
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: reading,
      'decision-maker': reading,
      'education-broker': reading,
      'school-editor': keeping,
      'partner-manager': may(
        'project',
        'organisation',
        'organisation',
        'organisation',
        'all',
        'none',
        'none',
      ),
      'partner-member': keeping,
      ...nobodies,
    },
    within: {
      organisation: ['homeInternal', 'homePublic'],
      project: ['homeInternal', 'homePublic', 'companionForPartners', 'foreignPublic', 'regionForPartners'],
    },
  },
} satisfies Record<string, Expectation>
