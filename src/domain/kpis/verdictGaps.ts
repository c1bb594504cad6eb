import type { Words } from '../locales/locales'

/** Why it is not said how a goal stands, to those who only read of it. */
export const verdictGapWords = {
  noTarget: { nl: 'voor deze periode is geen doel gesteld', en: 'no target was set for this period' },
  noData: { nl: 'er is nog niet gemeten', en: 'it has not been measured yet' },
  incomplete: {
    nl: 'een eerdere periode is niet gemeten, dus het totaal is nog niet bekend',
    en: 'an earlier period was not measured, so the total is not known yet',
  },
  periodOpen: { nl: 'de periode loopt nog', en: 'the period is still going on' },
  noBaseline: { nl: 'niet bekend is waar het begon', en: 'it is not known where it began' },
  targetIsBaseline: {
    nl: 'het doel is gelijk aan waar het begon',
    en: 'the target is where it began',
  },
  targetOnWrongSide: {
    nl: 'het doel zou slechter zijn dan waar het begon',
    en: 'the target would be worse than where it began',
  },
} as const satisfies Record<string, Words>
