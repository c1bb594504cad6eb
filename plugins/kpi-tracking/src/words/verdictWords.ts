import type { Status, VerdictGap } from '../domain/maths/verdict'

type Label = Readonly<{ en: string; nl: string }>

/** How a KPI stands to its target. */
export const statusWords = {
  over: { nl: 'Voor op doel', en: 'Ahead of target' },
  on: { nl: 'Op doel', en: 'On target' },
  under: { nl: 'Achter op doel', en: 'Behind target' },
} satisfies Record<Status, Label>

/** The same as a shape, for who does not tell colours apart. */
export const statusShapes = { over: '▲', on: '■', under: '▼' } satisfies Record<Status, string>

/** Why it cannot be said how a KPI stands to its target. */
export const verdictGapWords = {
  noTarget: {
    nl: 'Geen oordeel: bij deze periode is geen doel.',
    en: 'No verdict: this period has no target.',
  },
  noData: { nl: 'Geen oordeel: er is nog niets gemeten.', en: 'No verdict: nothing was measured yet.' },
  incomplete: {
    nl: 'Geen oordeel: een eerdere periode is niet gemeten, dus het totaal is nog niet bekend.',
    en: 'No verdict: an earlier period was not measured, so the total is not known yet.',
  },
  periodOpen: { nl: 'Geen oordeel: de periode loopt nog.', en: 'No verdict: the period is still going on.' },
  noBaseline: {
    nl: 'Geen oordeel: er is geen nulwaarde om vanaf te rekenen.',
    en: 'No verdict: there is no baseline to reckon from.',
  },
  targetIsBaseline: {
    nl: 'Geen oordeel: het doel is gelijk aan de nulwaarde.',
    en: 'No verdict: the target is the baseline.',
  },
  targetOnWrongSide: {
    nl: 'Geen oordeel: het doel is slechter dan de nulwaarde.',
    en: 'No verdict: the target is worse than the baseline.',
  },
} satisfies Record<VerdictGap, Label>
