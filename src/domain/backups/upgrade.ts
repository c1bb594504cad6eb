import { type Moment, momentText } from './moment'

const NAME = /^streekwerk-(\d{4}-\d{2}-\d{2}T\d{6})-([0-9a-f]{12})-before-upgrade-from-(\w+)\.backup$/
const HALF = /\.(lock|part)$/
const MOST_LETTERS = 120

/**
 * How the backup is called that is made before the tables of a database are changed, by the clock of whoever asks; `from` is the last
 * migration that the database has had, which tells of which version it is.
 */
export const upgradeName = (at: Moment, database: string, from: string): string =>
  `streekwerk-${momentText(at)}-${database}-before-upgrade-from-${from.replace(/\W/g, '_').slice(0, MOST_LETTERS)}.backup`

type Upgrade = { at: string; from: string; name: string }

const parse =
  (database: string) =>
  (name: string): Upgrade[] => {
    const [, at, whose, from] = NAME.exec(name) ?? []
    return at !== undefined && from !== undefined && whose === database ? [{ at, from, name }] : []
  }

const newestFirst = (a: Upgrade, b: Upgrade): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)

/**
 * Which of the backups that were made before upgrades of a database have had their time: of the newest so many versions one is kept, the
 * newest. An upgrade that fails again and again keeps room for one only, and drives none out that is of another version.
 */
export const upgradesToRemove = (names: readonly string[], database: string, versions: number): string[] => {
  const all = names.flatMap(parse(database)).sort(newestFirst)
  const kept = new Map<string, string>()
  for (const { from, name } of all) if (!kept.has(from) && kept.size < versions) kept.set(from, name)
  const keptNames = new Set(kept.values())
  return all.flatMap(({ name }) => (keptNames.has(name) ? [] : [name]))
}

/** What such backups of a database left that were killed. */
export const upgradeHalves = (names: readonly string[], database: string): string[] =>
  names.filter((name) => HALF.test(name) && parse(database)(name.replace(HALF, '')).length > 0)
