import type { TargetDoubt } from '../domain/kpi/targetDoubt'

type Label = Readonly<{ en: string; nl: string }>

/** What is told beside a target on which no verdict can rest; it is kept all the same. */
export const targetDoubtWords = {
  targetIsBaseline: {
    nl: 'Dit is de nulwaarde zelf, dus hierover komt geen oordeel.',
    en: 'This is the baseline itself, so there will be no verdict on it.',
  },
  targetOnWrongSide: {
    nl: 'Dit is slechter dan de nulwaarde, dus hierover komt geen oordeel.',
    en: 'This is worse than the baseline, so there will be no verdict on it.',
  },
} satisfies Record<TargetDoubt, Label>
