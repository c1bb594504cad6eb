import { type SettingName, settings } from '../settings/settings'

/** Secrets of the place that is restored into, which has its own, and what only the first start asks for. */
const OF_NO_USE: ReadonlySet<SettingName> = new Set([
  'DATABASE_READ_REPLICAS',
  'DATABASE_URL',
  'DEMO_PASSWORD',
])

/** The secrets that a backup does not hold and without which not all of it is of use, by name: those that are set, and what signs sessions. */
export const secretsToKeep = (source: Record<string, string | undefined>): string[] =>
  (Object.keys(settings) as SettingName[]).filter(
    (name) =>
      'secret' in settings[name] &&
      !OF_NO_USE.has(name) &&
      (name === 'PAYLOAD_SECRET' || Boolean(source[name]?.trim())),
  )
