import { everything, type Expectation, inProjects, may, nobodies, reading, unseen, versioned } from './words'

/** Who may do what with what lies in `collections/projects`. */
export const projects = {
  projects: {
    change: { archived: true },
    createdWithin: {},
    rights: {
      admin: versioned,
      'process-manager': versioned,
      editor: may('all', 'all', 'all', 'none', 'all', 'none', 'all'),
      'decision-maker': may('all', 'none', 'none', 'none', 'all', 'none', 'all'),
      'education-broker': reading,
      'school-editor': inProjects,
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: { project: ['ourDraft', 'ourPublished'] },
  },
  participations: {
    change: { role: 'lead' },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: reading,
      'decision-maker': reading,
      'education-broker': reading,
      'school-editor': inProjects,
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: {
      project: ['homeInOurs', 'homeInOurPublished', 'companionInOurs', 'draftedCompanionInOurs'],
    },
  },
  updates: {
    change: { date: '2026-05-01' },
    createdWithin: {},
    rights: {
      admin: versioned,
      'process-manager': versioned,
      editor: versioned,
      'decision-maker': may('all', 'none', 'none', 'none', 'all', 'none', 'all'),
      'education-broker': reading,
      'school-editor': inProjects,
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: { project: ['ourDraft', 'ourPublished'] },
  },
  ideas: {
    change: { municipality: 'Westergo' },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: unseen,
      'decision-maker': unseen,
      'education-broker': unseen,
      'school-editor': unseen,
      'partner-manager': unseen,
      'partner-member': unseen,
      ...nobodies,
    },
    within: {},
  },
} satisfies Record<string, Expectation>
