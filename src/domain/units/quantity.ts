import { notAnAmount, written } from './amounts'
import type { Answer } from './answer'
import { fraction, readFraction, times } from './fraction'
import { isRecurring, type Period, timesPerYear } from './periods'
import type { Unit } from './units'

/** How much, of what, how often. */
export type Quantity = Readonly<{ amount: number; unit: Unit; period: Period }>

/** What a quantity comes to in a year, in its own unit; what comes once is refused, since it has no yearly amount. */
export const perYear = ({ amount, unit, period }: Quantity): Answer<Quantity> => {
  if (!Number.isFinite(amount)) return notAnAmount
  if (!isRecurring(period))
    return {
      ok: false,
      because: {
        nl: 'Wat eenmalig is, is niet naar een jaar om te rekenen. Kies een periode die terugkomt.',
        en: 'What comes once has no yearly amount. Choose a period that comes back.',
      },
    }
  const yearly = written(times(readFraction(amount), fraction(timesPerYear[period], 1n)))
  return yearly.ok ? { ok: true, value: { amount: yearly.value, unit, period: 'year' } } : yearly
}
