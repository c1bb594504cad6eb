/**
 * Who may do what, written down a second time and apart from the policies in `collections/**\/access.ts`: the oracle that
 * the program is held against, cell by cell. Nothing here may be made from the policies.
 */
type Reach = 'all' | 'none' | 'organisation' | 'own' | 'project'

/** Everything that can be asked of a collection, in the order of the columns below. */
export const operations = ['read', 'create', 'update', 'delete', 'admin', 'unlock', 'readVersions'] as const
type Operation = (typeof operations)[number]

/** Everybody who can ask: the eight roles, and three kinds of nobody. */
export const whos = [
  'admin',
  'process-manager',
  'editor',
  'decision-maker',
  'education-broker',
  'school-editor',
  'partner-manager',
  'partner-member',
  'without-role',
  'inactive',
  'anonymous',
] as const
export type Who = (typeof whos)[number]

/** Every collection of the house. */
export const slugs = [
  'projects',
  'participations',
  'updates',
  'partners',
  'themes',
  'agendas',
  'municipalities',
  'media',
  'files',
  'users',
] as const
export type Slug = (typeof slugs)[number]

const may = (
  read: Reach,
  create: Reach,
  update: Reach,
  remove: Reach,
  admin: Reach,
  unlock: Reach,
  readVersions: Reach,
): Record<Operation, Reach> => ({ admin, create, delete: remove, read, readVersions, unlock, update })

const nothing = may('none', 'none', 'none', 'none', 'none', 'none', 'none')
const nobodies = { anonymous: nothing, inactive: nothing, 'without-role': nothing }

//                  read            create          update          delete          admin  unlock  readVersions
const everything = may('all', 'all', 'all', 'all', 'all', 'none', 'none')
const versioned = may('all', 'all', 'all', 'all', 'all', 'none', 'all')
const reading = may('all', 'none', 'none', 'none', 'all', 'none', 'none')
const inProjects = may('project', 'none', 'none', 'none', 'all', 'none', 'none')

/** The rights of each on each. */
export const matrix = {
  projects: {
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
  participations: {
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
  updates: {
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
  partners: {
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
  themes: {
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
  agendas: {
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
  municipalities: {
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
  media: {
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
  files: {
    admin: everything,
    'process-manager': everything,
    editor: may('none', 'none', 'none', 'none', 'all', 'none', 'none'),
    'decision-maker': reading,
    'education-broker': may('none', 'none', 'none', 'none', 'all', 'none', 'none'),
    'school-editor': may('project', 'organisation', 'organisation', 'none', 'all', 'none', 'none'),
    'partner-manager': may('project', 'organisation', 'organisation', 'organisation', 'all', 'none', 'none'),
    'partner-member': may('project', 'organisation', 'organisation', 'none', 'all', 'none', 'none'),
    ...nobodies,
  },
  users: {
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
} satisfies Record<Slug, Record<Who, Record<Operation, Reach>>>

/** The rights of each on the global of the site: reading and writing it. */
export const siteMatrix = {
  admin: { read: 'all', update: 'all' },
  'process-manager': { read: 'all', update: 'none' },
  editor: { read: 'all', update: 'all' },
  'decision-maker': { read: 'all', update: 'none' },
  'education-broker': { read: 'all', update: 'none' },
  'school-editor': { read: 'all', update: 'none' },
  'partner-manager': { read: 'all', update: 'none' },
  'partner-member': { read: 'all', update: 'none' },
  'without-role': { read: 'none', update: 'none' },
  inactive: { read: 'none', update: 'none' },
  anonymous: { read: 'none', update: 'none' },
} as const satisfies Record<Who, Record<'read' | 'update', 'all' | 'none'>>

/**
 * The documents of the test world (`world.ts`) that lie within each reach; `all` is all of them, `none` none. Written down
 * as a person would say it: what is mine, what is my organisation's, what belongs to the projects it takes part in.
 */
export const within = {
  projects: { project: ['ourDraft', 'ourPublished'] },
  participations: {
    project: ['homeInOurs', 'homeInOurPublished', 'companionInOurs', 'draftedCompanionInOurs'],
  },
  updates: { project: ['ourDraft', 'ourPublished'] },
  partners: { organisation: ['home'], project: ['home', 'companionPublished'] },
  themes: {},
  agendas: {},
  municipalities: {},
  media: { own: ['own'] },
  files: {
    organisation: ['home', 'homeInOurs', 'homeInForeign'],
    project: ['home', 'homeInOurs', 'homeInForeign', 'ours'],
  },
  users: { own: ['self'] },
} as const satisfies Record<Slug, Partial<Record<Reach, readonly string[]>>>

/** Of the documents that the test tries to create, those that would lie within each reach. */
export const createdWithin = {
  projects: {},
  participations: {},
  updates: {},
  partners: {},
  themes: {},
  agendas: {},
  municipalities: {},
  media: { own: ['any'] },
  files: { organisation: ['home'] },
  users: {},
} as const satisfies Record<Slug, Partial<Record<Reach, readonly string[]>>>
