import { isTimeZone, refuseOption } from '@streekwerk/payload-kit'
import type { Config, TypedUser } from 'payload'

import type { AuditAccess, AuditTrailOptions } from './options'
import { requireMarks } from './requireMarks'

/** The options as the plugin works with them. */
export type ResolvedOptions = {
  collections: ReadonlySet<string>
  globals: ReadonlySet<string>
  access: Required<AuditAccess>
  redact: Readonly<Record<string, readonly string[]>>
  titles: Readonly<Record<string, string>>
  actorName: ((user: TypedUser) => string) | null
  hasSignIns: boolean
  timeZone: string
  /** In milliseconds; null where the host seals for itself. */
  sealEvery: number | null
  isDisabled: boolean
}

const refuse = (problem: string): never => refuseOption('audit-trail', problem)

const nobody = (): boolean => false

/** Fills in what was left out, and refuses at boot what cannot work, naming the option. */
export const resolveOptions = (
  {
    access,
    actorName,
    collections,
    disabled = false,
    globals = [],
    redact = {},
    sealEvery,
    signIns = true,
    timeZone = 'UTC',
    titles = {},
  }: AuditTrailOptions,
  config: Pick<Config, 'collections' | 'globals'>,
): ResolvedOptions => {
  const known = {
    collections: (config.collections ?? []).map(({ slug }) => slug),
    globals: (config.globals ?? []).map(({ slug }) => slug),
  }
  for (const slug of collections)
    if (!known.collections.includes(slug))
      refuse(
        `collections: there is no collection "${slug}"; one that a plugin adds must be there before this one.`,
      )
  for (const slug of globals)
    if (!known.globals.includes(slug)) refuse(`globals: there is no global "${slug}".`)
  for (const slug of Object.keys(redact))
    if (![...collections, ...globals].includes(slug)) refuse(`redact: "${slug}" is not recorded.`)
  for (const slug of Object.keys(titles))
    if (!known.collections.includes(slug)) refuse(`titles: there is no collection "${slug}".`)
  for (const { fields, slug } of [...(config.collections ?? []), ...(config.globals ?? [])])
    if ([...collections, ...globals].includes(slug)) requireMarks(slug, fields)
  const rules = {
    read: access.read,
    readDeleted: access.readDeleted ?? nobody,
    readSignIns: access.readSignIns ?? nobody,
  }
  for (const [name, rule] of Object.entries(rules))
    if (typeof rule !== 'function') refuse(`access.${name}: must be a function, got ${typeof rule}.`)
  if (sealEvery !== undefined && !(sealEvery >= 100 && sealEvery <= 3_600_000))
    refuse(`sealEvery must lie between 100 and 3600000 milliseconds, got ${sealEvery}.`)
  if (!isTimeZone(timeZone)) refuse(`timeZone: there is no time zone "${timeZone}".`)
  return {
    access: rules,
    actorName: actorName ?? null,
    collections: new Set(collections),
    globals: new Set(globals),
    hasSignIns: signIns,
    isDisabled: disabled,
    redact,
    sealEvery: sealEvery ?? null,
    timeZone,
    titles,
  }
}
