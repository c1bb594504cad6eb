import { type SettingName, settings } from '../settings/settings'

/** The secrets that a backup does not hold and without which not all of it is of use, by name: those that are set, and what signs sessions. */
export const secretsToKeep = (source: Record<string, string | undefined>): string[] =>
  (Object.keys(settings) as SettingName[]).filter(
    (name) => 'secret' in settings[name] && (name === 'PAYLOAD_SECRET' || Boolean(source[name]?.trim())),
  )
