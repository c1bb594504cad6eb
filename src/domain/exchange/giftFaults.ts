import type { Fault } from '../faults/fault'
import { isBlank } from '../faults/isBlank'

/** What is wrong with a gift: who asks nothing back says so in words. */
export const giftFaults = (gift: { acceptedAsGift?: boolean | null; giftWords?: string | null }): Fault[] =>
  gift.acceptedAsGift === true && isBlank(gift.giftWords)
    ? [
        {
          because: {
            nl: 'Schrijf in eigen woorden waarom de gever hier niets voor terug hoeft.',
            en: 'Write in your own words why the provider asks nothing back for this.',
          },
          path: 'giftWords',
        },
      ]
    : []
