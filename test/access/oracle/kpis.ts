import { everything, type Expectation, inProjects, may, nobodies, nobodyAtAll, reading } from './words'

//                    read       create     update     delete     admin   unlock  readVersions
const writing = everything
const ownWriting = may('project', 'project', 'project', 'project', 'all', 'none', 'none')
const ownTaking = may('project', 'project', 'none', 'none', 'all', 'none', 'none')

/** How a project does is read by all who may read it, and by its partners and schools. */
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

/** Who runs projects says what is aimed at. */
const defined = { ...readers, admin: writing, 'process-manager': writing }

/** Who may do what with the KPIs of projects. */
export const kpis = {
  indicators: {
    change: { name: 'Anders' },
    createdWithin: {},
    rights: { ...defined, 'school-editor': reading, 'partner-manager': reading, 'partner-member': reading },
    within: {},
  },
  kpis: {
    change: { name: 'Anders' },
    createdWithin: {},
    rights: defined,
    within: { project: ['ours', 'oursCounted', 'oursOnEvents', 'oursSpare'] },
  },
  'kpi-periods': {
    change: { target: 5 },
    createdWithin: { project: ['ours'] },
    rights: {
      ...defined,
      'partner-manager': ownTaking,
      'partner-member': ownTaking,
    },
    within: { project: ['ours', 'oursCounted', 'oursCountedLater', 'oursEvent', 'oursLater'] },
  },
  'kpi-measurements': {
    change: { note: 'Anders' },
    createdWithin: { project: ['ours'] },
    rights: {
      ...readers,
      admin: writing,
      'process-manager': writing,
      'partner-manager': ownWriting,
      'partner-member': ownWriting,
    },
    within: { project: ['ours', 'oursCorrection', 'oursCounting'] },
  },
  'kpi-digests': { change: { day: '2031-02-03' }, createdWithin: {}, rights: nobodyAtAll, within: {} },
} satisfies Record<string, Expectation>
