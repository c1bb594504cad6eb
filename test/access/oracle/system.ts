import { everything, type Expectation, may, nobodies, reading } from './words'

/** Who may do what with what lies in `collections/system`. */
export const system = {
  media: {
    change: { credit: 'Iemand' },
    createdWithin: { own: ['any'] },
    rights: {
      admin: everything,
      'process-manager': may('all', 'all', 'all', 'own', 'all', 'none', 'none'),
      editor: everything,
      'decision-maker': reading,
      'education-broker': reading,
      'school-editor': may('all', 'own', 'own', 'own', 'all', 'none', 'none'),
      'partner-manager': may('all', 'own', 'own', 'own', 'all', 'none', 'none'),
      'partner-member': may('all', 'own', 'own', 'own', 'all', 'none', 'none'),
      ...nobodies,
    },
    within: { own: ['own'] },
  },
  files: {
    change: { title: 'Andere titel' },
    // What nobody is said to own is of who brings it in.
    createdWithin: { organisation: ['home', 'homeInOurs', 'nobodys', 'ours'] },
    rights: {
      admin: everything,
      'process-manager': everything,
      editor: may('none', 'none', 'none', 'none', 'all', 'none', 'none'),
      'decision-maker': reading,
      'education-broker': may('none', 'none', 'none', 'none', 'all', 'none', 'none'),
      'school-editor': may('project', 'organisation', 'organisation', 'none', 'all', 'none', 'none'),
      'partner-manager': may(
        'project',
        'organisation',
        'organisation',
        'organisation',
        'all',
        'none',
        'none',
      ),
      'partner-member': may('project', 'organisation', 'organisation', 'none', 'all', 'none', 'none'),
      ...nobodies,
    },
    within: {
      organisation: ['home', 'homeInOurs', 'homeInForeign'],
      project: ['home', 'homeInOurs', 'homeInForeign', 'ours'],
    },
  },
  users: {
    change: { name: 'Anders' },
    createdWithin: {},
    rights: {
      admin: may('all', 'all', 'all', 'all', 'all', 'all', 'none'),
      'process-manager': may('all', 'none', 'own', 'none', 'all', 'none', 'none'),
      editor: may('all', 'none', 'own', 'none', 'all', 'none', 'none'),
      'decision-maker': may('all', 'none', 'own', 'none', 'all', 'none', 'none'),
      'education-broker': may('own', 'none', 'own', 'none', 'all', 'none', 'none'),
      'school-editor': may('own', 'none', 'own', 'none', 'all', 'none', 'none'),
      'partner-manager': may('own', 'none', 'own', 'none', 'all', 'none', 'none'),
      'partner-member': may('own', 'none', 'own', 'none', 'all', 'none', 'none'),
      ...nobodies,
    },
    within: { own: ['self'] },
  },
} satisfies Record<string, Expectation>
