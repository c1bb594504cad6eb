import { type SettingName, settings } from '../settings/settings'

/** Secrets of the place that is restored into, which has its own, and what only the first start asks for. */
const OF_NO_USE: ReadonlySet<SettingName> = new Set([
  'DATABASE_READ_REPLICAS',
  'DATABASE_URL',
  'DEMO_PASSWORD',
])

/** What is left to do about the secrets of a backup where it was put back: those that are not set there, and those that may be others. */
export const secretsToSettle = (
  wanted: readonly string[],
  source: Readonly<Record<string, string | undefined>>,
  known: ReadonlySet<string>,
): Readonly<{ missing: readonly string[]; toCompare: readonly string[] }> => {
  const isSet = (name: string): boolean => Boolean(source[name]?.trim())
  return {
    missing: wanted.filter((name) => !isSet(name)),
    toCompare: wanted.filter((name) => isSet(name) && !known.has(name)),
  }
}

/** The secrets that a backup does not hold and without which not all of it is of use, by name: those that are set, and what signs sessions. */
export const secretsToKeep = (source: Record<string, string | undefined>): string[] =>
  (Object.keys(settings) as SettingName[]).filter(
    (name) =>
      'secret' in settings[name] &&
      !OF_NO_USE.has(name) &&
      (name === 'PAYLOAD_SECRET' || Boolean(source[name]?.trim())),
  )
