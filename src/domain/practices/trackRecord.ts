import type { Words } from '../locales/locales'
import type { PracticeDecision } from './decisions'

/** How a practice turned out where it was used. */
export const practiceOutcomes = ['worked', 'partly', 'failed', 'unknown'] as const

/** How a practice turned out where it was used. */
export type PracticeOutcome = (typeof practiceOutcomes)[number]

/** The outcomes as people read them; a failure is as welcome as a success. */
export const practiceOutcomeWords = {
  worked: { nl: 'Werkte', en: 'Worked' },
  partly: { nl: 'Werkte ten dele', en: 'Worked in part' },
  failed: { nl: 'Werkte niet', en: 'Failed' },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
} as const satisfies Record<PracticeOutcome, Words>

/** One use of a practice, afterwards; spontaneous is taken up without anybody of the project asking for it. */
export type PastUse = Readonly<{
  decision?: PracticeDecision | null
  outcome?: PracticeOutcome | null
  spontaneous?: boolean | null
}>

/** How a practice fared: numbers of uses, and the share (0…1) that worked among the outcomes that are known. */
export type TrackRecord = Readonly<
  Record<PracticeOutcome, number> & {
    adopted: number
    adapted: number
    spontaneous: number
    shareWorked: number | null
  }
>

/**
 * How a practice fared in the projects that adopted or adapted it; what was only learned from or rejected has no outcome here.
 * A use without an outcome is unknown; no share is given while no outcome is known.
 */
export const trackRecord = (uses: readonly PastUse[]): TrackRecord => {
  const taken = uses.filter(({ decision }) => decision === 'adopt' || decision === 'adapt')
  const having = (test: (use: PastUse) => boolean): number => taken.filter(test).length
  const ended = (outcome: PracticeOutcome): number => having((use) => (use.outcome ?? 'unknown') === outcome)
  const [worked, partly, failed] = [ended('worked'), ended('partly'), ended('failed')]
  const known = worked + partly + failed
  return {
    adapted: having(({ decision }) => decision === 'adapt'),
    adopted: having(({ decision }) => decision === 'adopt'),
    failed,
    partly,
    shareWorked: known === 0 ? null : worked / known,
    spontaneous: having(({ spontaneous }) => spontaneous === true),
    unknown: ended('unknown'),
    worked,
  }
}
