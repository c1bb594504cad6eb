/** A backup of some night: how its file is called, and when it was made. */
export type NightlyBackup = { day: number; minute: number; month: number; name: string }

/** How many backups are kept: the newest of each of so many days, weeks and months of which there are any. */
export type Rotation = Readonly<{ daily: number; monthly: number; weekly: number }>

const NAME = /^streekwerk-(\d{4})-(\d{2})-(\d{2})T(\d{2})(\d{2})\.backup$/
const DAY_MS = 86_400_000
/** 1 January 1970 was a Thursday: weeks begin on Monday. */
const DAYS_BEFORE_MONDAY = 3

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** How the backup of a moment is called, by the clock of whoever asks. */
export const nightlyName = (at: {
  day: number
  hour: number
  minute: number
  month: number
  year: number
}): string =>
  `streekwerk-${String(at.year).padStart(4, '0')}-${twoDigits(at.month)}-${twoDigits(at.day)}T${twoDigits(at.hour)}${twoDigits(at.minute)}.backup`

const parse = (name: string): NightlyBackup[] => {
  const [year, month, date, hour, minute] = (NAME.exec(name) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || date === undefined) return []
  const day = Math.floor(Date.UTC(year, month - 1, date) / DAY_MS)
  return [{ day, minute: (hour ?? 0) * 60 + (minute ?? 0), month: year * 12 + month, name }]
}

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
 * is not called as a nightly backup is left alone.
 */
export const backupsToRemove = (names: readonly string[], { daily, monthly, weekly }: Rotation): string[] => {
  const newestFirst = names.flatMap(parse).sort((a, b) => b.day - a.day || b.minute - a.minute)
  const kept = new Set([
    ...newestFirst.slice(0, 1).map(({ name }) => name),
    ...newestOf(newestFirst, ({ day }) => day, daily),
    ...newestOf(newestFirst, week, weekly),
    ...newestOf(newestFirst, ({ month }) => month, monthly),
  ])
  return newestFirst.flatMap(({ name }) => (kept.has(name) ? [] : [name]))
}
