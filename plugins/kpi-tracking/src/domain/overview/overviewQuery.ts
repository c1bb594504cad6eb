import { given, pageIn, shapeFault } from '@streekwerk/payload-kit/pure'

import type { Level } from '../kpi/kpi'
import { levels } from '../kpi/kpi'

/** The Sustainable Development Goals, by their numbers. */
export const sdgs = Array.from({ length: 17 }, (_, at) => String(at + 1))

/** What of all KPIs is asked for; null where it does not matter. Pages are counted from 1. */
export type OverviewQuery = Readonly<{
  /** The way in which they are taken together beside all of them. */
  by: string | null
  /** What is looked for among indicators. */
  search: string | null
  level: Level | null
  sdg: string | null
  /** The id of a theme. */
  theme: string | null
  page: number
}>

/** All there is. */
export const everything: OverviewQuery = {
  by: null,
  level: null,
  page: 1,
  sdg: null,
  search: null,
  theme: null,
}

const oneOf = (asked: unknown, of: readonly string[]) =>
  asked === '' ? ({ is: 'anything' } as const) : ({ is: 'choice', of } as const)

/**
 * Reads what an address asks for, as a form or a link says it: what is empty was not said. Null where it cannot be read; `ways` are those
 * in which KPIs can be taken together.
 */
export const overviewQuery = (
  asked: Readonly<Record<string, unknown>>,
  ways: readonly string[],
): OverviewQuery | null => {
  const fault = shapeFault(
    {
      is: 'group',
      of: {
        by: oneOf(asked.by, ways),
        level: oneOf(asked.level, levels),
        page: { is: 'number' },
        sdg: oneOf(asked.sdg, sdgs),
        search: { atMost: 200, is: 'text' },
        theme: { atMost: 60, is: 'text' },
      },
    },
    asked,
  )
  const page = pageIn(asked.page)
  if (fault || page === null) return null
  return {
    by: given(asked.by),
    level: levels.find((each) => each === asked.level) ?? null,
    page,
    sdg: given(asked.sdg),
    search: given(asked.search),
    theme: given(asked.theme),
  }
}
