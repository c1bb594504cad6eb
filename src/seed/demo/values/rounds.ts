import type { valueCatalogue } from '../../../domain/values/catalogue'
import type { Score } from '../../../domain/values/scales'
import type { PartnerKey } from '../partners/demoPartner'
import type { ProjectKey } from '../projects/demoProject'

/** A value of the catalogue. */
export type ValueKey = (typeof valueCatalogue)[number]['key']

/** How important, how far practised, and for some what shows it. */
export type Stated = readonly [importance: Score, practice: Score, evidence?: string]

/** A round of value statements; it is revealed by the program when every invited partner has stated every value. */
export type DemoRound = {
  key: string
  name: string
  project: ProjectKey
  opensOn: string
  closesOn: string
  stated: Readonly<Partial<Record<PartnerKey, Readonly<Partial<Record<ValueKey, Stated>>>>>>
}

const lageWeide = {
  inclusion: [3, 2, 'Elke vrijdag draait een leerling van het praktijkonderwijs mee in de melkerij.'],
  'fair-work': [4, 3],
  health: [3, 3],
  attention: [3, 3],
  nature: [4, 3, 'Twaalf hectare met kruiden; de weidevogels worden elk voorjaar geteld.'],
  circularity: [4, 3],
  climate: [3, 2],
  landscape: [4, 4],
  trust: [4, 4],
  'give-and-take': [3, 3],
  openness: [2, 2],
  neighbourliness: [4, 3],
  craftsmanship: [4, 4, 'De kaas wordt nog met de hand gekeerd.'],
  quality: [4, 4],
  reliability: [4, 3],
  learning: [3, 3],
  curiosity: [2, 2],
  courage: [3, 3],
  enterprise: [4, 3],
  'own-way': [3, 3],
  'public-benefit': [3, 2],
  meaning: [4, 4],
  'next-generations': [4, 3],
  integrity: [4, 4],
} as const satisfies Record<ValueKey, Stated>

const singel = {
  inclusion: [4, 4, 'Geen leerling gaat van school zonder plek om te werken of verder te leren.'],
  'fair-work': [3, 3],
  health: [4, 2, 'De kantine is halverwege: het snoep is weg, de frisdrank nog niet.'],
  attention: [4, 4],
  nature: [2, 2],
  circularity: [3, 2],
  climate: [2, 1],
  landscape: [2, 2],
  trust: [4, 3],
  'give-and-take': [3, 3],
  openness: [3, 3],
  neighbourliness: [3, 3],
  craftsmanship: [4, 3],
  quality: [3, 3],
  reliability: [3, 2],
  learning: [4, 4],
  curiosity: [3, 3],
  courage: [3, 2],
  enterprise: [2, 2],
  'own-way': [3, 3],
  'public-benefit': [4, 3],
  meaning: [4, 4],
  'next-generations': [4, 3],
  integrity: [4, 3],
} as const satisfies Record<ValueKey, Stated>

const naoberstee = {
  inclusion: [4, 4],
  'fair-work': [3, 2],
  health: [4, 3, 'In drie dorpskamers staat elke dag verse soep op tafel.'],
  attention: [4, 4],
  nature: [3, 2],
  circularity: [3, 3],
  climate: [3, 2],
  landscape: [3, 3],
  trust: [4, 4],
  'give-and-take': [4, 4, 'Wie een rit krijgt, doet er later een klus voor. Dat gaat zonder boekhouding.'],
  openness: [3, 3],
  neighbourliness: [4, 4],
  craftsmanship: [2, 2],
  quality: [3, 2],
  reliability: [4, 3],
  learning: [3, 3],
  curiosity: [3, 3],
  courage: [3, 3],
  enterprise: [2, 2],
  'own-way': [4, 3],
  'public-benefit': [4, 4],
  meaning: [4, 4],
  'next-generations': [3, 2],
  integrity: [4, 4],
} as const satisfies Record<ValueKey, Stated>

/** A round that everybody has answered, and one that is still waiting. */
export const rounds: readonly DemoRound[] = [
  {
    key: 'farm-to-plate-start',
    name: 'Van boer tot bord: waar staan we voor?',
    project: 'farm-to-plate',
    opensOn: '2025-03-10',
    closesOn: '2025-04-15',
    stated: { 'lage-weide': lageWeide, singel, naoberstee },
  },
  {
    key: 'water-for-summer-again',
    name: 'Water voor de zomer: opnieuw gevraagd',
    project: 'water-for-summer',
    opensOn: '2026-10-01',
    closesOn: '2026-12-15',
    stated: {
      'lage-weide': {
        nature: [4, 3],
        climate: [4, 3, 'De sloten staan sinds dit jaar twintig centimeter hoger.'],
        trust: [4, 3],
        landscape: [4, 4],
      },
      'klei-en-veen': { nature: [4, 4], learning: [4, 4], openness: [4, 3] },
      lauwerstroom: {},
    },
  },
]
