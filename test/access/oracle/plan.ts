import { everything, type Expectation, inProjects, may, nobodies, reading } from './words'

//                 read            create  update  delete  admin   unlock  readVersions
const nothing = may('none', 'none', 'none', 'none', 'none', 'none', 'none')

/** Money and risks are for those who run projects, and for those who decide on them to read. */
const closed = {
  admin: everything,
  'process-manager': everything,
  editor: nothing,
  'decision-maker': reading,
  'education-broker': nothing,
  'school-editor': nothing,
  'partner-manager': nothing,
  'partner-member': nothing,
  ...nobodies,
}

/** Who may do what with what lies in `collections/plan`. */
export const plan = {
  'project-plans': {
    change: { status: 'in-review' },
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
    within: { project: ['ours'] },
  },
  'plan-sections': {
    change: { status: 'ready' },
    createdWithin: {},
    rights: {
      admin: may('all', 'none', 'all', 'none', 'all', 'none', 'all'),
      'process-manager': may('all', 'none', 'all', 'none', 'all', 'none', 'all'),
      editor: reading,
      'decision-maker': may('all', 'none', 'none', 'none', 'all', 'none', 'all'),
      'education-broker': reading,
      'school-editor': inProjects,
      'partner-manager': inProjects,
      'partner-member': inProjects,
      ...nobodies,
    },
    within: { project: ['oursOpen', 'oursClosed'] },
  },
  'budget-lines': { change: { year: 2028 }, createdWithin: {}, rights: closed, within: {} },
  'coverage-lines': { change: { certainty: 'likely' }, createdWithin: {}, rights: closed, within: {} },
  risks: { change: { impact: 2 }, createdWithin: {}, rights: closed, within: {} },
} satisfies Record<string, Expectation>
