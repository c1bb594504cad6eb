import { type Moment, momentText } from './moment'

/** A backup of some night: how its file is called, and when it was made. */
export type NightlyBackup = { day: number; month: number; name: string; second: number }

/** How many backups are kept: the newest of each of so many days, weeks and months of which there are any. */
export type Rotation = Readonly<{ daily: number; monthly: number; weekly: number }>

const NAME = /^streekwerk-(\d{4})-(\d{2})-(\d{2})T(\d{2})(\d{2})(\d{2})-([0-9a-f]{12})\.backup$/
const DAY_MS = 86_400_000
/** 1 January 1970 was a Thursday: weeks begin on Monday. */
const DAYS_BEFORE_MONDAY = 3

/** How the backup of a moment is called, by the clock of whoever asks; the last part tells of which database it is. */
export const nightlyName = (at: Moment, database: string): string =>
  `streekwerk-${momentText(at)}-${database}.backup`

const parse =
  (database: string) =>
  (name: string): NightlyBackup[] => {
    const found = NAME.exec(name)
    const [year, month, date, hour = 0, minute = 0, second = 0] = (found ?? []).slice(1, 7).map(Number)
    if (found?.[7] !== database || year === undefined || month === undefined || date === undefined) return []
    const day = Math.floor(Date.UTC(year, month - 1, date) / DAY_MS)
    return [{ day, month: year * 12 + month, name, second: (hour * 60 + minute) * 60 + second }]
  }

/** The newest nightly backup of this database, if there is any. */
export const newestBackup = (names: readonly string[], database: string): string | undefined =>
  sorted(names, database)[0]?.name

const HALF = /\.(lock|part)$/

/** What nightly backups of this database left that were killed. */
export const halvesOf = (names: readonly string[], database: string): string[] =>
  names.filter((name) => HALF.test(name) && parse(database)(name.replace(HALF, '')).length > 0)

const sorted = (names: readonly string[], database: string): NightlyBackup[] =>
  names.flatMap(parse(database)).sort((a, b) => b.day - a.day || b.second - a.second)

const week = ({ day }: NightlyBackup): number => Math.floor((day + DAYS_BEFORE_MONDAY) / 7)

/** The newest of each of the newest so many periods. */
const newestOf = (
  newestFirst: readonly NightlyBackup[],
  period: (backup: NightlyBackup) => number,
  count: number,
): string[] => {
  const newest = new Map<number, string>()
  for (const backup of newestFirst)
    if (!newest.has(period(backup)) && newest.size < count) newest.set(period(backup), backup.name)
  return [...newest.values()]
}

/**
 * Which of the files in the folder of backups have had their time. The newest backup never has, however little is to be kept, and what
 * is not called as a nightly backup of this database is left alone.
 */
export const backupsToRemove = (
  names: readonly string[],
  database: string,
  { daily, monthly, weekly }: Rotation,
): string[] => {
  const newestFirst = sorted(names, database)
  const kept = new Set([
    ...newestFirst.slice(0, 1).map(({ name }) => name),
    ...newestOf(newestFirst, ({ day }) => day, daily),
    ...newestOf(newestFirst, week, weekly),
    ...newestOf(newestFirst, ({ month }) => month, monthly),
  ])
  return newestFirst.flatMap(({ name }) => (kept.has(name) ? [] : [name]))
}
