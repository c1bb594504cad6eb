/** How far somebody may reach, written down apart from the program's own word for it. */
export type Reach = 'all' | 'none' | 'organisation' | 'own' | 'project'

/** Everything that can be asked of a collection, in the order of the columns of the tables. */
export const operations = ['read', 'create', 'update', 'delete', 'admin', 'unlock', 'readVersions'] as const
export type Operation = (typeof operations)[number]

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

type Rights = Record<Operation, Reach>

/** What is expected of one collection. */
export type Expectation = {
  rights: Record<Who, Rights>
  /**
   * The documents of the test world (`world/`) that lie within each reach; `all` is all of them, `none` none. Written down
   * as a person would say it: what is mine, what is my organisation's, what belongs to the projects it takes part in.
   */
  within: Partial<Record<Reach, readonly string[]>>
  /** Where one reach means something else to some: what lies within it for them. */
  withinFor?: Partial<Record<Who, Partial<Record<Reach, readonly string[]>>>>
  /** Of the documents that the test tries to create, those that would lie within each reach. */
  createdWithin: Partial<Record<Reach, readonly string[]>>
  /** A change that a person could make and that breaks no rule. */
  change: Record<string, unknown>
}

/** The rights of one on one collection, in the order of the columns. */
export const may = (
  read: Reach,
  create: Reach,
  update: Reach,
  remove: Reach,
  admin: Reach,
  unlock: Reach,
  readVersions: Reach,
): Rights => ({ admin, create, delete: remove, read, readVersions, unlock, update })

const nothing = may('none', 'none', 'none', 'none', 'none', 'none', 'none')
export const nobodies = { anonymous: nothing, inactive: nothing, 'without-role': nothing }

//                        read            create          update          delete          admin  unlock  readVersions
export const everything = may('all', 'all', 'all', 'all', 'all', 'none', 'none')
export const versioned = may('all', 'all', 'all', 'all', 'all', 'none', 'all')
export const reading = may('all', 'none', 'none', 'none', 'all', 'none', 'none')
export const inProjects = may('project', 'none', 'none', 'none', 'all', 'none', 'none')
export const unseen = nothing

/** What only the program itself keeps. */
export const nobodyAtAll = {
  admin: unseen,
  'process-manager': unseen,
  editor: unseen,
  'decision-maker': unseen,
  'education-broker': unseen,
  'school-editor': unseen,
  'partner-manager': unseen,
  'partner-member': unseen,
  ...nobodies,
}
