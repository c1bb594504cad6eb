import { type Who, whos } from './words'

/** Whose rule a field has, and what it is: those who may read it, set it on something new, and change it. */
export type FieldExpectation = {
  field: string
  create?: readonly Who[]
  read?: readonly Who[]
  update?: readonly Who[]
  /** Those who may filter by it, where that is not those who may read it. */
  filter?: readonly Who[]
  /** The document of the test world that is asked about; without it any that lies within reach. */
  of?: string
}

const everybody: readonly Who[] = whos.filter(
  (who) => who !== 'without-role' && who !== 'inactive' && who !== 'anonymous',
)
const nobody: readonly Who[] = []
const administrator: readonly Who[] = ['admin']
const stewards: readonly Who[] = ['admin', 'process-manager']
const confidantes: readonly Who[] = ['admin', 'process-manager', 'decision-maker']
const askers: readonly Who[] = ['admin', 'process-manager', 'education-broker']
/** All but the partners of a project. */
const projectSide: readonly Who[] = [
  'admin',
  'process-manager',
  'editor',
  'decision-maker',
  'education-broker',
  'school-editor',
]

const confided = (field: string): FieldExpectation => ({
  create: stewards,
  field,
  read: confidantes,
  update: stewards,
})
const byProgram = (field: string): FieldExpectation => ({ create: nobody, field, update: nobody })
const fixed = (field: string): FieldExpectation => ({ field, update: nobody })
const byAskers = (field: string): FieldExpectation => ({ create: askers, field, update: askers })
const byAdministrator = (field: string): FieldExpectation => ({
  create: administrator,
  field,
  update: administrator,
})
/** The key of an import. */
const key: FieldExpectation = {
  create: administrator,
  field: 'importKey',
  read: ['admin', 'process-manager', 'editor'],
  update: administrator,
}

/** Who may do what with the fields that have a rule of their own; `docs/access.md` tells of the collections around them. */
export const fieldExpectations: Readonly<Record<string, readonly FieldExpectation[]>> = {
  assignments: [
    ...['question', 'school', 'period', 'studyLoad'].map(byAskers),
    ...['project', 'hours'].map(byProgram),
    key,
  ],
  'balance-judgements': [...['judgedBy', 'judgedOn', 'fingerprint'].map(byProgram), key],
  'best-practices': [...['author', 'lastWriter', 'publishedAt', 'reviewer'].map(byProgram), key],
  'broker-contacts': ['title', 'schoolName', 'schoolId', 'projectTitle', 'projectId', 'byName', 'byId'].map(
    byProgram,
  ),
  'budget-lines': [fixed('plan'), byProgram('project'), key],
  'checklist-items': ['trail', 'subject', 'lifeCycleItem', 'key', 'isRetired'].map(byProgram),
  contacts: [byProgram('anonymisedOn'), key],
  'coverage-lines': [fixed('plan'), byProgram('project'), key],
  'curriculum-links': [
    ...['title', 'publishedAt'].map(byProgram),
    { create: stewards, field: 'reviewRemark', read: projectSide, update: stewards },
    { create: nobody, field: 'reviewedBy', read: projectSide, update: nobody },
    key,
  ],
  files: [byProgram('uploadedBy')],
  funds: [key],
  'gate-conditions': [
    'review',
    'trail',
    'subject',
    'text',
    'owner',
    'dueOn',
    'fulfilledBy',
    'fulfilledAt',
  ].map(byProgram),
  ideas: [byProgram('receipt')],
  indicators: [byProgram('tableKey')],
  kpis: [byProgram('tableKey')],
  'kpi-measurements': [
    ...['kpi', 'period'].map(fixed),
    ...[
      'until',
      'state',
      'reason',
      'sentBackBecause',
      'submittedAt',
      'submittedBy',
      'submittedByName',
      'approvedAt',
      'approvedBy',
      'approvedByName',
      'corrects',
      'writtenBy',
    ].map(byProgram),
  ],
  'kpi-periods': [
    ...['kpi', 'from', 'until'].map(fixed),
    { create: nobody, field: 'target' },
    ...['key', 'isEvent', 'lockedAt', 'lockedBy', 'lockTrail'].map(byProgram),
  ],
  media: [byProgram('avif'), byProgram('uploadedBy')],
  municipalities: [key],
  participations: [confided('influence'), confided('interest'), key],
  partners: [
    {
      field: 'contacts',
      read: ['admin', 'process-manager', 'school-editor', 'partner-manager', 'partner-member'],
    },
    ...['publishedAt', 'savedBy'].map(byProgram),
    key,
  ],
  'plan-sections': [
    { field: 'text', filter: confidantes, of: 'oursOpen', read: everybody },
    { field: 'text', filter: confidantes, of: 'oursClosed', read: confidantes },
    ...['plan', 'project', 'key', 'title', 'savedBy'].map(byProgram),
  ],
  'practice-uses': [key],
  programmes: [key],
  'project-plans': [fixed('project'), byProgram('agreedOn'), confided('notes'), key],
  projects: [
    ...['broadening', 'sensitivity'].map(confided),
    ...['inverseRelations', 'publishedAt', 'savedBy'].map(byProgram),
    key,
  ],
  questions: [key],
  resources: [confided('sources'), key],
  risks: [fixed('plan'), ...['score', 'project'].map(byProgram), key],
  sources: [key],
  themes: [byProgram('publishedAt')],
  transfers: [...['agreedBy', 'title'].map(byProgram), key],
  updates: [byProgram('publishedAt')],
  users: [
    ...['roles', 'organisation', 'active'].map(byAdministrator),
    byAdministrator('email'),
    { field: 'email', filter: stewards, of: 'self', read: everybody },
    { field: 'email', of: 'the education-broker', read: stewards },
    ...['resetPasswordToken', 'resetPasswordExpiration', 'salt', 'hash', 'resetPasswordRequestedAt'].map(
      byProgram,
    ),
    { field: 'sessions', filter: nobody, of: 'self', read: everybody, update: nobody },
    { field: 'sessions', filter: nobody, of: 'the education-broker', read: nobody },
  ],
  'value-rounds': [byProgram('revealedOn'), key],
  'value-statements': [byProgram('statedOn'), key],
  waivers: ['subject', 'requestedBy', 'approvedBy', 'approvedAt', 'withdrawnBy', 'withdrawnAt'].map(
    byProgram,
  ),
}
