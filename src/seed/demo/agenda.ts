import type { InBothLanguages } from '../text/bilingual'

/** The version of the regional agenda that the demo region works on. */
export const agenda = {
  title: { nl: 'Gebiedsagenda 2026–2027', en: 'Regional agenda 2026–2027' } satisfies InBothLanguages,
  adoptedOn: '2026-06-18',
  validFrom: '2026-07-01',
  validTo: '2027-06-30',
}
