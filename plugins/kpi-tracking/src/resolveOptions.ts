import type { PanelPath } from '@streekwerk/payload-kit'
import { isTimeZone, refuseOption } from '@streekwerk/payload-kit'
import type { ResolvedReminders } from '@streekwerk/payload-kit/reminders'
import { resolveReminders } from '@streekwerk/payload-kit/reminders'
import type { Config } from 'payload'

import { DEFAULT_MARGIN } from './domain/kpi/kpi'
import type { Grouping, KpiAccess, KpiTrackingOptions, SpanFields } from './options'
import { OVERVIEW_PATH } from './panel/overview/path'

/** The options as the plugin works with them. */
export type ResolvedOptions = {
  subject: string
  users: string
  access: KpiAccess
  files: string | null
  rollUps: ReadonlyMap<string, Grouping>
  span: SpanFields | null
  themes: string | null
  margin: number
  timeZone: string
  historyLinks: KpiTrackingOptions['historyLinks']
  onCounted: KpiTrackingOptions['onCounted']
  onWritten: KpiTrackingOptions['onWritten']
  dashboard: boolean
  /** Where the overview stands within the panel; null for nowhere. */
  overview: PanelPath | null
  reminders: ResolvedReminders | null
  isDisabled: boolean
  whileImporting: NonNullable<KpiTrackingOptions['whileImporting']>
}

const refuse = (problem: string): never => refuseOption('kpi-tracking', problem)

/** A place within the panel, in small letters. */
const isPath = (path: string): boolean => /^(\/[a-z0-9-]+)+$/.test(path)

/** Fills in what was left out, and refuses at boot what cannot work, naming the option. */
export const resolveOptions = (
  {
    access,
    dashboard = true,
    disabled = false,
    files,
    historyLinks,
    margin = DEFAULT_MARGIN,
    onCounted,
    onWritten,
    overview = OVERVIEW_PATH,
    reminders,
    rollUps = {},
    span,
    subject,
    themes,
    timeZone = 'UTC',
    whileImporting = async ({ write }) => {
      await write()
    },
  }: KpiTrackingOptions,
  config: Pick<Config, 'admin' | 'collections' | 'serverURL'>,
): ResolvedOptions => {
  const { admin, collections = [] } = config
  const known = new Map(collections.map((collection) => [collection.slug, collection]))
  const users = admin?.user ?? 'users'
  if (!known.has(subject)) refuse(`subject: there is no collection "${subject}".`)
  if (!known.has(users)) refuse(`admin.user: there is no collection "${users}".`)
  if (files !== undefined && !known.get(files)?.upload)
    refuse(`files: there is no collection "${files}" that keeps uploads.`)
  if (themes !== undefined && !known.has(themes)) refuse(`themes: there is no collection "${themes}".`)
  for (const [name, rule] of Object.entries(access))
    if (typeof rule !== 'function') refuse(`access.${name}: must be a function, got ${typeof rule}.`)
  if (!(margin >= 0 && margin <= 1)) refuse(`margin must lie between 0 and 1, got ${margin}.`)
  if (!isTimeZone(timeZone)) refuse(`timeZone: there is no time zone "${timeZone}".`)
  if (Object.keys(rollUps).some((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name)))
    refuse('rollUps: a name looks like themes: letters and digits, a small one first.')
  if (overview !== false && !isPath(overview))
    refuse(`overview: a place in the panel looks like /kpis, got "${overview}".`)
  return {
    access,
    dashboard,
    files: files ?? null,
    historyLinks,
    isDisabled: disabled,
    margin,
    onCounted,
    onWritten,
    overview: overview === false ? null : (overview as PanelPath),
    reminders: reminders === undefined ? null : resolveReminders(reminders, config, 'kpi-tracking'),
    rollUps: new Map(Object.entries(rollUps)),
    span: span ?? null,
    subject,
    themes: themes ?? null,
    timeZone,
    users,
    whileImporting,
  }
}
