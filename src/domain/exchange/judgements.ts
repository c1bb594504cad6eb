import type { Fault } from '../faults/fault'
import type { Words } from '../locales/locales'

/** What a partner finds of its own balance in a project. */
export const balanceVerdicts = ['fair', 'accepted-with-reason', 'unfair'] as const

/** What a partner finds of its own balance. */
export type BalanceVerdict = (typeof balanceVerdicts)[number]

/** The verdicts as people read them. */
export const balanceVerdictWords = {
  fair: { nl: 'In verhouding', en: 'Fair' },
  'accepted-with-reason': {
    nl: 'Uit verhouding, aanvaard met reden',
    en: 'Out of proportion, accepted with a reason',
  },
  unfair: { nl: 'Uit verhouding', en: 'Unfair' },
} as const satisfies Record<BalanceVerdict, Words>

/** What is wrong with a judgement: only who accepts what is out of proportion owes a reason. */
export const judgementFaults = (judgement: { verdict: BalanceVerdict; reason?: string | null }): Fault[] =>
  judgement.verdict === 'accepted-with-reason' && (judgement.reason ?? '').trim() === ''
    ? [
        {
          because: {
            nl: 'Schrijf waarom deze partner aanvaardt dat geven en krijgen uit verhouding zijn.',
            en: 'Write why this partner accepts that giving and getting are out of proportion.',
          },
          path: 'reason',
        },
      ]
    : []
