import { everything, type Expectation, inProjects, may, nobodies, reading, unseen, versioned } from './words'

const published = ['companionPublished', 'foreignPublished', 'homePublished', 'homePublishedElsewhere']

/** Who may do what with what lies in `collections/education`. */
export const education = {
  questions: {
    change: { workloadHours: 40 },
    createdWithin: { project: ['ours'] },
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: reading,
      'decision-maker': reading,
      'education-broker': everything,
      'school-editor': may('project', 'project', 'project', 'none', 'all', 'none', 'none'),
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: { project: ['inOurs', 'inOurPublished'] },
  },
  assignments: {
    change: { group: 'Klas 2B' },
    createdWithin: {},
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: reading,
      'decision-maker': reading,
      'education-broker': everything,
      'school-editor': may('organisation', 'none', 'organisation', 'none', 'all', 'none', 'none'),
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: { organisation: ['homeInOurs', 'homeInForeign'], project: ['homeInOurs', 'companionInOurs'] },
  },
  'curriculum-links': {
    change: { capacity: 12 },
    createdWithin: { organisation: ['home'] },
    rights: {
      admin: versioned,
      'process-manager': may('all', 'all', 'all', 'none', 'all', 'none', 'all'),
      editor: may('all', 'none', 'none', 'none', 'all', 'none', 'all'),
      'decision-maker': may('all', 'none', 'none', 'none', 'all', 'none', 'all'),
      'education-broker': reading,
      'school-editor': may('project', 'organisation', 'organisation', 'organisation', 'all', 'none', 'none'),
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: {
      organisation: ['homeDraft', 'homePublished', 'homePublishedElsewhere'],
      project: ['companionPublished', 'homePublished'],
    },
    // A school looks at what other schools publish, in whatever project, and at its own before that.
    withinFor: { 'school-editor': { project: ['homeDraft', ...published] } },
  },
  'broker-contacts': {
    change: { summary: 'Herschreven' },
    createdWithin: {},
    rights: {
      admin: reading,
      'process-manager': may('all', 'all', 'none', 'none', 'all', 'none', 'none'),
      editor: unseen,
      'decision-maker': reading,
      'education-broker': may('all', 'all', 'none', 'none', 'all', 'none', 'none'),
      'school-editor': unseen,
      'partner-manager': unseen,
      'partner-member': unseen,
      ...nobodies,
    },
    within: {},
  },
} satisfies Record<string, Expectation>
