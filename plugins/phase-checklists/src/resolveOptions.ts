import { isTimeZone } from '@streekwerk/payload-kit'
import type { ResolvedReminders } from '@streekwerk/payload-kit/reminders'
import { resolveReminders } from '@streekwerk/payload-kit/reminders'
import type { Config } from 'payload'

import type { Check, PhaseAccess, PhaseChecklistsOptions } from './options'
import { refuseOption as refuse } from './refuseOption'

/** The options as the plugin works with them. */
export type ResolvedOptions = {
  subject: string
  users: string
  access: PhaseAccess
  checks: ReadonlyMap<string, Check>
  files: string | null
  historyLinks: PhaseChecklistsOptions['historyLinks']
  onWritten: PhaseChecklistsOptions['onWritten']
  records: readonly string[]
  timeZone: string
  reminders: ResolvedReminders | null
  dashboard: boolean
  isDisabled: boolean
}

/** Fills in what was left out, and refuses at boot what cannot work, naming the option. */
export const resolveOptions = (
  {
    access,
    checks = {},
    dashboard = true,
    disabled = false,
    files,
    historyLinks,
    onWritten,
    records = [],
    reminders,
    subject,
    timeZone = 'UTC',
  }: PhaseChecklistsOptions,
  config: Pick<Config, 'admin' | 'collections' | 'serverURL'>,
): ResolvedOptions => {
  const known = new Map((config.collections ?? []).map((collection) => [collection.slug, collection]))
  const users = config.admin?.user ?? 'users'
  for (const [option, slug] of [
    ['subject', subject],
    ['admin.user', users],
    ...(files === undefined ? [] : [['files', files] as const]),
    ...records.map((record) => ['records', record] as const),
  ] as const)
    if (!known.has(slug)) refuse(`${option}: there is no collection "${slug}".`)
  for (const [name, rule] of Object.entries(access))
    if (typeof rule !== 'function') refuse(`access.${name}: must be a function, got ${typeof rule}.`)
  if (!isTimeZone(timeZone)) refuse(`timeZone: there is no time zone "${timeZone}".`)
  if (files !== undefined && !known.get(files)?.upload)
    refuse(`files: the collection "${files}" keeps no uploads.`)
  if (Object.keys(checks).some((name) => !/^[a-z][a-z0-9-]*$/.test(name)))
    refuse('checks: a name looks like intent-declared: small letters, digits and hyphens.')
  return {
    access,
    checks: new Map(Object.entries(checks)),
    dashboard,
    files: files ?? null,
    historyLinks,
    isDisabled: disabled,
    onWritten,
    records,
    reminders: reminders === undefined ? null : resolveReminders(reminders, config, 'phase-checklists'),
    subject,
    timeZone,
    users,
  }
}
