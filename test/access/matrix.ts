import { education } from './oracle/education'
import { exchange } from './oracle/exchange'
import { kpis } from './oracle/kpis'
import { mapping } from './oracle/mapping'
import { phases } from './oracle/phases'
import { plan } from './oracle/plan'
import { practices } from './oracle/practices'
import { projects } from './oracle/projects'
import { region } from './oracle/region'
import { system } from './oracle/system'
import { values } from './oracle/values'
import type { Expectation, Who } from './oracle/words'

export { operations, type Who, whos } from './oracle/words'

/**
 * Who may do what, written down a second time and apart from the policies in `collections/**\/access.ts`: the oracle that
 * the program is held against, cell by cell. Nothing in it may be made from the policies.
 */
const oracle = {
  ...projects,
  ...plan,
  ...values,
  ...mapping,
  ...exchange,
  ...practices,
  ...region,
  ...education,
  ...system,
  ...phases,
  ...kpis,
}

export type Slug = keyof typeof oracle

/** Every collection of the house. */
export const slugs = Object.keys(oracle) as Slug[]

const all: Record<Slug, Expectation> = oracle

const each = <Part extends keyof Expectation>(part: Part): Record<Slug, Expectation[Part]> =>
  Object.fromEntries(slugs.map((slug) => [slug, all[slug][part]])) as Record<Slug, Expectation[Part]>

/** The rights of each on each. */
export const matrix = each('rights')

/** The documents of the test world that lie within each reach. */
export const within = each('within')

/** The same for those to whom a reach means something else. */
export const withinFor = each('withinFor')

/** Of the documents that the test tries to create, those that would lie within each reach. */
export const createdWithin = each('createdWithin')

/** A change to each that a person could make and that breaks no rule. */
export const changes = each('change')

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
