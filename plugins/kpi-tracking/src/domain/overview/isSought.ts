import type { Level } from '../kpi/kpi'
import type { OverviewQuery } from './overviewQuery'

/** What an indicator is looked for by. */
export type Sought = Readonly<{
  name: string
  tells: string
  unit: string
  level: Level
  sdgs: readonly string[]
  themes: readonly string[]
}>

/** Without capitals and accents, which people leave out when they search. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsIn = (search: string | null): readonly string[] =>
  folded(search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')

/** Whether an indicator is among those that are asked for: each word stands somewhere in what is said of it. */
export const isSought = (
  { level, sdg, search, theme }: Pick<OverviewQuery, 'level' | 'sdg' | 'search' | 'theme'>,
  indicator: Sought,
): boolean => {
  const said = folded(`${indicator.name} ${indicator.tells} ${indicator.unit}`)
  return (
    (level === null || indicator.level === level) &&
    (sdg === null || indicator.sdgs.includes(sdg)) &&
    (theme === null || indicator.themes.includes(theme)) &&
    wordsIn(search).every((word) => said.includes(word))
  )
}
