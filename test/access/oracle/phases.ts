import { everything, type Expectation, inProjects, may, nobodies, nobodyAtAll, reading } from './words'

//                    read       create     update     delete  admin   unlock  readVersions
const answering = may('all', 'none', 'all', 'none', 'all', 'none', 'none')
const asking = may('all', 'all', 'none', 'none', 'all', 'none', 'none')

/** How a project goes is read by all who may read it, and by its partners and schools. */
const readers = {
  admin: reading,
  'process-manager': reading,
  editor: reading,
  'decision-maker': reading,
  'education-broker': reading,
  'school-editor': inProjects,
  'partner-manager': inProjects,
  'partner-member': inProjects,
  ...nobodies,
}

/** Answered by those who run projects, tell about them or bring in schools, and by the manager of a partner in its own. */
const answerers = {
  ...readers,
  admin: answering,
  'process-manager': answering,
  editor: answering,
  'education-broker': answering,
  'partner-manager': may('project', 'none', 'project', 'none', 'all', 'none', 'none'),
}

/** Life cycles are kept by those who run projects and those who tell about them. */
const keepers = {
  admin: everything,
  'process-manager': everything,
  editor: everything,
  'decision-maker': reading,
  'education-broker': reading,
  'school-editor': reading,
  'partner-manager': reading,
  'partner-member': reading,
  ...nobodies,
}

/** Who may do what with the phases of projects. */
export const phases = {
  'life-cycles': { change: { name: 'Anders' }, createdWithin: {}, rights: keepers, within: {} },
  'life-cycle-items': { change: { title: 'Anders' }, createdWithin: {}, rights: keepers, within: {} },
  'phase-trails': {
    change: { askedAt: '2031-02-03T04:05:06.000Z' },
    createdWithin: {},
    rights: readers,
    within: { project: ['ours'] },
  },
  'checklist-items': {
    change: { answer: 'Anders' },
    createdWithin: {},
    rights: answerers,
    within: { project: ['ours', 'oursLater'] },
  },
  waivers: {
    change: { reason: 'Anders' },
    createdWithin: { project: ['ours'] },
    rights: {
      ...readers,
      admin: asking,
      'process-manager': asking,
      editor: asking,
      'education-broker': asking,
      'partner-manager': may('project', 'project', 'none', 'none', 'all', 'none', 'none'),
    },
    within: { project: ['ours'] },
  },
  'gate-reviews': {
    change: { reason: 'Anders' },
    createdWithin: {},
    rights: readers,
    within: { project: ['ours'] },
  },
  'gate-conditions': {
    change: { note: 'Anders' },
    createdWithin: {},
    rights: answerers,
    within: { project: ['ours'] },
  },
  'phase-digests': { change: { day: '2031-02-03' }, createdWithin: {}, rights: nobodyAtAll, within: {} },
} satisfies Record<string, Expectation>
