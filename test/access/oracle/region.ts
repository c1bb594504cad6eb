import { everything, type Expectation, inProjects, may, nobodies, reading, versioned } from './words'

/** Who may do what with what lies in `collections/region`. */
export const region = {
  partners: {
    change: { member: true },
    createdWithin: {},
    rights: {
      admin: versioned,
      'process-manager': may('all', 'all', 'all', 'none', 'all', 'none', 'all'),
      editor: versioned,
      'decision-maker': may('all', 'none', 'none', 'none', 'all', 'none', 'all'),
      'education-broker': reading,
      'school-editor': inProjects,
      'partner-manager': may('project', 'none', 'organisation', 'none', 'all', 'none', 'none'),
      'partner-member': may('project', 'none', 'organisation', 'none', 'all', 'none', 'none'),
      ...nobodies,
    },
    within: { organisation: ['home'], project: ['home', 'companionPublished'] },
  },
  themes: {
    change: { sdgs: ['4'] },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': reading,
      editor: may('all', 'all', 'all', 'none', 'all', 'none', 'none'),
      'decision-maker': reading,
      'education-broker': reading,
      'school-editor': reading,
      'partner-manager': reading,
      'partner-member': reading,
      ...nobodies,
    },
    within: {},
  },
  agendas: {
    change: { adoptedOn: '2026-05-01' },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': reading,
      editor: may('all', 'all', 'all', 'none', 'all', 'none', 'none'),
      'decision-maker': reading,
      'education-broker': reading,
      'school-editor': reading,
      'partner-manager': reading,
      'partner-member': reading,
      ...nobodies,
    },
    within: {},
  },
  municipalities: {
    change: { name: 'Anders' },
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
} satisfies Record<string, Expectation>
