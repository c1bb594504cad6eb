import { isTimeZone, refuseOption } from '@streekwerk/payload-kit'
import type { Config } from 'payload'

import { DEFAULT_MARGIN } from './domain/kpi/kpi'
import type { Grouping, KpiAccess, KpiTrackingOptions } from './options'

/** The options as the plugin works with them. */
export type ResolvedOptions = {
  subject: string
  users: string
  access: KpiAccess
  files: string | null
  rollUps: ReadonlyMap<string, Grouping>
  margin: number
  timeZone: string
  onCounted: KpiTrackingOptions['onCounted']
  isDisabled: boolean
}

const refuse = (problem: string): never => refuseOption('kpi-tracking', problem)

/** Fills in what was left out, and refuses at boot what cannot work, naming the option. */
export const resolveOptions = (
  {
    access,
    disabled = false,
    files,
    margin = DEFAULT_MARGIN,
    onCounted,
    rollUps = {},
    subject,
    timeZone = 'UTC',
  }: KpiTrackingOptions,
  { admin, collections = [] }: Pick<Config, 'admin' | 'collections'>,
): ResolvedOptions => {
  const known = new Map(collections.map((collection) => [collection.slug, collection]))
  const users = admin?.user ?? 'users'
  if (!known.has(subject)) refuse(`subject: there is no collection "${subject}".`)
  if (!known.has(users)) refuse(`admin.user: there is no collection "${users}".`)
  if (files !== undefined && !known.get(files)?.upload)
    refuse(`files: there is no collection "${files}" that keeps uploads.`)
  for (const [name, rule] of Object.entries(access))
    if (typeof rule !== 'function') refuse(`access.${name}: must be a function, got ${typeof rule}.`)
  if (!(margin >= 0 && margin <= 1)) refuse(`margin must lie between 0 and 1, got ${margin}.`)
  if (!isTimeZone(timeZone)) refuse(`timeZone: there is no time zone "${timeZone}".`)
  if (Object.keys(rollUps).some((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name)))
    refuse('rollUps: a name looks like themes: letters and digits, a small one first.')
  return {
    access,
    files: files ?? null,
    isDisabled: disabled,
    margin,
    onCounted,
    rollUps: new Map(Object.entries(rollUps)),
    subject,
    timeZone,
    users,
  }
}
