import type { InBothLanguages } from '../../text/bilingual'
import type { PartnerKey } from '../partners/demoPartner'
import type { ThemeKey } from '../themes'

/** A fund of the demo region; every scheme in it is made up. */
export type DemoFund = {
  name: InBothLanguages
  description: InBothLanguages
  provider?: PartnerKey
  providerName?: string
  call?: { from: string; to: string }
  minCents?: number
  maxCents: number
  coFinancingPercent: number
  themes: readonly ThemeKey[]
  url: string
  lastCheckedOn: string
}

/** Three funds: one of a partner, one that is open for a while, one that always is. */
export const funds = {
  'region-fund': {
    name: { nl: 'Streekfonds Vier Winden', en: 'Vier Winden regional fund' },
    description: {
      nl: 'Voor initiatieven van bewoners en bedrijven samen, met een school of zonder. U vraagt aan met een plan van twee bladzijden.',
      en: 'For initiatives of residents and businesses together, with or without a school. You apply with a plan of two pages.',
    },
    provider: 'vier-winden',
    minCents: 500_000,
    maxCents: 5_000_000,
    coFinancingPercent: 25,
    themes: ['food-from-nearby'],
    url: 'https://vierwinden.example/streekfonds',
    lastCheckedOn: '2026-10-05',
  },
  'learning-region': {
    name: { nl: 'Regeling Leren in de streek', en: 'Learning in the region scheme' },
    description: {
      nl: 'Voor onderwijs dat met bedrijven en bewoners werkt aan een vraag uit de omgeving. Uren van docenten tellen mee als eigen bijdrage.',
      en: 'For education that works with businesses and residents on a question from nearby. Hours of teachers count as your own part.',
    },
    providerName: 'Provincie (voorbeeld)',
    call: { from: '2026-11-01', to: '2027-01-31' },
    minCents: 2_500_000,
    maxCents: 15_000_000,
    coFinancingPercent: 50,
    themes: ['water-and-soil', 'food-from-nearby'],
    url: 'https://provincie.example/leren-in-de-streek',
    lastCheckedOn: '2026-11-12',
  },
  'village-pot': {
    name: { nl: 'Dorpspot', en: 'Village pot' },
    description: {
      nl: 'Een klein bedrag om te beginnen: een avond, een proef, een vergunning. Het hele jaar open.',
      en: 'A small amount to start with: an evening, a trial, a permit. Open all year.',
    },
    providerName: 'Fonds Buurtkracht (voorbeeld)',
    maxCents: 250_000,
    coFinancingPercent: 0,
    themes: [],
    url: 'https://buurtkracht.example/dorpspot',
    lastCheckedOn: '2026-09-21',
  },
} as const satisfies Record<string, DemoFund>
