import { everything, type Expectation, inProjects, may, nobodies, reading, versioned } from './words'

const nothing = may('none', 'none', 'none', 'none', 'none', 'none', 'none')

/** Who may do what with what lies in `collections/practices`. */
export const practices = {
  'best-practices': {
    change: { archived: true },
    createdWithin: {},
    rights: {
      admin: versioned,
      'process-manager': may('all', 'all', 'all', 'none', 'all', 'none', 'all'),
      editor: versioned,
      'decision-maker': may('all', 'none', 'none', 'none', 'all', 'none', 'all'),
      'education-broker': reading,
      'school-editor': reading,
      'partner-manager': reading,
      'partner-member': reading,
      ...nobodies,
    },
    within: {},
  },
  'practice-uses': {
    change: { outcome: 'worked' },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: reading,
      'decision-maker': reading,
      'education-broker': nothing,
      'school-editor': inProjects,
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: { project: ['ours'] },
  },
} satisfies Record<string, Expectation>
