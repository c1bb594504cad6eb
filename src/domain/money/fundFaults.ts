import { collectFaults } from '../faults/collectFaults'
import type { Fault } from '../faults/fault'
import { isBlank } from '../faults/isBlank'

/** A fund as far as its parts can contradict each other: the lowest and highest grant, and who gives it. */
export type JudgedFund = {
  maxCents?: number | null
  minCents?: number | null
  provider?: unknown
  providerName?: string | null
}

const crossed = {
  nl: 'Het laagste bedrag is hoger dan het hoogste. Draai ze om, of laat er een leeg.',
  en: 'The lowest amount is above the highest. Swap them, or leave one empty.',
}

const nobody = {
  nl: 'Zeg wie het geld verstrekt: kies een partner of vul een naam in.',
  en: 'Say who gives the money: choose a partner or fill in a name.',
}

/** What is wrong with a fund: amounts the wrong way round, or nobody who gives it. */
export const fundFaults = ({ maxCents, minCents, provider, providerName }: JudgedFund): Fault[] =>
  collectFaults({
    maxCents:
      typeof minCents === 'number' && typeof maxCents === 'number' && minCents > maxCents
        ? crossed
        : undefined,
    providerName: !provider && isBlank(providerName) ? nobody : undefined,
  })
