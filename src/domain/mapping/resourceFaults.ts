import { inOrder } from '../dates/inOrder'
import { collectFaults } from '../faults/collectFaults'
import type { Fault } from '../faults/fault'
import { isBlank } from '../faults/isBlank'
import type { Words } from '../locales/locales'
import type { HolderKind } from './holderKinds'
import type { ResourceKind } from './resourceKinds'
import { consentFault, type Source } from './sources'

/** An offer or a need as a form holds it: the partner as an id, the outsider by name, the sources looked up. */
export type Resource = {
  availableFrom?: string | null
  availableTo?: string | null
  holderKind?: HolderKind | null
  kind: ResourceKind
  outsider?: string | null
  partner?: string | null
  quantity?: { amount?: number | null; unit?: string | null } | null
  sources?: readonly Source[] | null
}

const remedies = {
  holder: { nl: 'Kies van wie dit is.', en: 'Choose whose this is.' },
  holderOfOffer: {
    nl: 'Aanbod is altijd van iemand: kies een partner of noem een ander. Alleen een behoefte kan van de streek zelf zijn.',
    en: 'An offer is always somebody’s: choose a partner or name another. Only a need can be the region’s own.',
  },
  partner: { nl: 'Kies de partner van wie dit is.', en: 'Choose the partner whose this is.' },
  outsider: {
    nl: 'Schrijf op welke organisatie buiten de partners dit heeft of zoekt.',
    en: 'Write down which organisation outside the partners has or seeks this.',
  },
  oneHolder: {
    nl: 'Dit kan maar van één partij zijn. Maak dit veld leeg, of kies hierboven een andere houder.',
    en: 'This can be only one party’s. Empty this field, or choose another holder above.',
  },
  amount: { nl: 'Vul een hoeveelheid in boven 0.', en: 'Give an amount above 0.' },
  unit: {
    nl: 'Kies de eenheid, bijvoorbeeld uren of stuks.',
    en: 'Choose the unit, for example hours or pieces.',
  },
  period: {
    nl: 'Het einde ligt vóór het begin. Draai de dagen om, of laat het einde leeg.',
    en: 'The end lies before the start. Swap the days, or leave the end empty.',
  },
} as const satisfies Record<string, Words>

const holderFault = ({ holderKind, kind }: Resource): Words | undefined => {
  if (!holderKind) return remedies.holder
  return kind === 'offer' && holderKind === 'region' ? remedies.holderOfOffer : undefined
}

/** A holder's field must be filled when that kind was chosen, and empty when another was. */
const namedFault = (resource: Resource, field: 'outsider' | 'partner'): Words | undefined => {
  if (!resource.holderKind) return undefined
  if (resource.holderKind === field) return isBlank(resource[field]) ? remedies[field] : undefined
  return isBlank(resource[field]) ? undefined : remedies.oneHolder
}

const isAboveZero = (amount: number | null | undefined): boolean =>
  typeof amount === 'number' && Number.isFinite(amount) && amount > 0

/**
 * What is wrong with an offer or a need, by field: an offer without a holder, two holders at once, no amount or unit, an end
 * before its start, or an interview without consent. A need may be the region's own.
 */
export const resourceFaults = (resource: Resource): Fault[] =>
  collectFaults({
    holderKind: holderFault(resource),
    partner: namedFault(resource, 'partner'),
    outsider: namedFault(resource, 'outsider'),
    'quantity.amount': isAboveZero(resource.quantity?.amount) ? undefined : remedies.amount,
    'quantity.unit': isBlank(resource.quantity?.unit) ? remedies.unit : undefined,
    availableTo: inOrder(resource.availableFrom, resource.availableTo) ? undefined : remedies.period,
    sources: (resource.sources ?? []).map(consentFault).find((because) => because !== undefined),
  })
