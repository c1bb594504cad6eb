import type { PartnerKey } from '../partners/demoPartner'
import type { ProjectKey } from '../projects/demoProject'

/** How a project of the demo region came to where it is: the phases of the four that it entered, by day, and who signed for it. */
export type DemoTrail = Readonly<{
  /** The day on which it entered each phase, in their order; the last one is where it is now. */
  entered: readonly [idea: string, development?: string, spreading?: string]
  /** Who signed the declaration of intent, and the day of the last one. */
  intent?: Readonly<{ signedOn: string; signatories: readonly PartnerKey[] }>
}>

/** Where the projects of the demo region stand. */
export const trails: Readonly<Record<ProjectKey, DemoTrail>> = {
  'farm-to-plate': {
    entered: ['2024-11-04', '2025-03-03'],
    intent: { signatories: ['lage-weide', 'singel'], signedOn: '2025-02-20' },
  },
  'building-with-fibres': {
    entered: ['2024-04-15', '2024-09-02'],
    intent: { signatories: ['noorderhout', 'maarland-groen'], signedOn: '2024-08-27' },
  },
  'water-for-summer': {
    entered: ['2022-11-07', '2023-04-03'],
    intent: { signatories: ['lauwerstroom', 'lage-weide', 'klei-en-veen'], signedOn: '2023-03-30' },
  },
  'village-heat': {
    entered: ['2022-03-01', '2022-10-03', '2025-06-16'],
    intent: { signatories: ['zonnewierde', 'vier-winden'], signedOn: '2022-09-22' },
  },
  'living-hedgerows': {
    entered: ['2022-09-12', '2023-01-16'],
    intent: { signatories: ['singel', 'lauwerstroom'], signedOn: '2023-01-10' },
  },
  'seat-at-the-table': {
    entered: ['2023-09-04', '2024-01-08'],
    intent: { signatories: ['naoberstee', 'maarland'], signedOn: '2023-12-14' },
  },
  'craft-yard': {
    entered: ['2023-02-06', '2023-08-21'],
    intent: { signatories: ['maarland', 'maarland-groen', 'singel'], signedOn: '2023-07-06' },
  },
  'mill-as-teacher': {
    entered: ['2023-11-13', '2024-04-02'],
    intent: { signatories: ['windroos', 'vier-winden'], signedOn: '2024-03-21' },
  },
  'on-the-road-together': {
    entered: ['2025-03-17', '2025-09-01'],
    intent: { signatories: ['vier-winden', 'naoberstee'], signedOn: '2025-08-28' },
  },
  'sun-from-the-roof': {
    entered: ['2023-09-18', '2024-02-01'],
    intent: { signatories: ['zonnewierde', 'noorderlijn'], signedOn: '2024-01-25' },
  },
  'saline-fields': {
    entered: ['2026-09-14'],
    intent: { signatories: ['klei-en-veen', 'lauwerstroom'], signedOn: '2026-10-29' },
  },
  'tool-house': { entered: ['2026-09-28'] },
}
