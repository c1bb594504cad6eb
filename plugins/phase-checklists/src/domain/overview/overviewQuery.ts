import type { ShapeFault } from '@streekwerk/payload-kit/pure'
import { given, pageIn, shapeFault } from '@streekwerk/payload-kit/pure'

import type { TrailState } from '../trail/trail'
import { trailStates } from '../trail/trail'

/** What of an overview is asked for; null where it does not matter. Pages are counted from 1. */
export type OverviewQuery = Readonly<{
  /** What has not started is asked for, which is on no life cycle, in no phase and in no state. */
  notStarted: boolean
  lifeCycle: string | null
  phase: string | null
  state: TrailState | null
  page: number
}>

/** Reads what an address asks for, as a form or a link says it: what is empty was not said. A fault where it cannot be read. */
export const overviewQuery = (
  asked: Readonly<Record<string, unknown>>,
): Readonly<{ query: OverviewQuery }> | Readonly<{ fault: ShapeFault }> => {
  const state = given(asked.state)
  const fault = shapeFault(
    {
      is: 'group',
      of: {
        lifeCycle: { atMost: 200, is: 'text' },
        notStarted: asked.notStarted === '' ? { is: 'anything' } : { is: 'choice', of: ['1'] },
        page: { is: 'number' },
        phase: { atMost: 200, is: 'text' },
        state: asked.state === '' ? { is: 'anything' } : { is: 'choice', of: trailStates },
      },
    },
    asked,
  )
  if (fault) return { fault }
  const page = pageIn(asked.page)
  if (page === null) return { fault: { expected: 'number', path: 'page' } }
  return {
    query: {
      lifeCycle: given(asked.lifeCycle),
      notStarted: given(asked.notStarted) !== null,
      page,
      phase: given(asked.phase),
      state: trailStates.find((each) => each === state) ?? null,
    },
  }
}
