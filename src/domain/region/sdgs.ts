import type { Words } from '../locales/locales'

/** The seventeen sustainable development goals, by number. */
export const sdgs = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
] as const

/** The number of a sustainable development goal. */
export type Sdg = (typeof sdgs)[number]

/** The goals as people read them: number and text, no logos. */
export const sdgWords = {
  '1': { nl: '1 Geen armoede', en: '1 No poverty' },
  '2': { nl: '2 Geen honger', en: '2 Zero hunger' },
  '3': { nl: '3 Goede gezondheid en welzijn', en: '3 Good health and well-being' },
  '4': { nl: '4 Kwaliteitsonderwijs', en: '4 Quality education' },
  '5': { nl: '5 Gendergelijkheid', en: '5 Gender equality' },
  '6': { nl: '6 Schoon water en sanitair', en: '6 Clean water and sanitation' },
  '7': { nl: '7 Betaalbare en duurzame energie', en: '7 Affordable and clean energy' },
  '8': { nl: '8 Waardig werk en economische groei', en: '8 Decent work and economic growth' },
  '9': { nl: '9 Industrie, innovatie en infrastructuur', en: '9 Industry, innovation and infrastructure' },
  '10': { nl: '10 Ongelijkheid verminderen', en: '10 Reduced inequalities' },
  '11': { nl: '11 Duurzame steden en gemeenschappen', en: '11 Sustainable cities and communities' },
  '12': { nl: '12 Verantwoorde consumptie en productie', en: '12 Responsible consumption and production' },
  '13': { nl: '13 Klimaatactie', en: '13 Climate action' },
  '14': { nl: '14 Leven in het water', en: '14 Life below water' },
  '15': { nl: '15 Leven op het land', en: '15 Life on land' },
  '16': {
    nl: '16 Vrede, justitie en sterke publieke diensten',
    en: '16 Peace, justice and strong institutions',
  },
  '17': { nl: '17 Partnerschap om doelstellingen te bereiken', en: '17 Partnerships for the goals' },
} as const satisfies Record<Sdg, Words>
