import type { ParticipationRole } from '../../domain/projects/participationRoles'
import type { Recognition } from '../../domain/projects/recognitions'
import type { PartnerKey } from './partners/demoPartner'
import type { ProjectKey } from './projects/demoProject'

/** One partner in one project: its role, whether it recognises the joint problem, influence and interest (0 to 4), since when. */
type Row = readonly [
  partner: PartnerKey,
  role: ParticipationRole,
  recognises: Recognition,
  influence: number,
  interest: number,
  since: string,
]

/** Who takes part in which project of the demo region. */
export const participations: Readonly<Record<ProjectKey, readonly Row[]>> = {
  'farm-to-plate': [
    ['lage-weide', 'lead', 'yes', 4, 4, '2025-03-01'],
    ['singel', 'scope-group', 'yes', 3, 4, '2025-03-01'],
    ['naoberstee', 'contributor', 'yes', 2, 3, '2025-06-01'],
    ['maarland', 'contributor', 'yes', 2, 2, '2025-09-01'],
  ],
  'building-with-fibres': [
    ['noorderhout', 'lead', 'yes', 4, 4, '2024-09-01'],
    ['maarland-groen', 'scope-group', 'yes', 3, 3, '2024-09-01'],
    ['singel', 'contributor', 'yes', 2, 3, '2025-01-15'],
    ['noorderlijn', 'researcher', 'yes', 2, 3, '2024-11-01'],
  ],
  'water-for-summer': [
    ['lauwerstroom', 'lead', 'yes', 4, 4, '2023-04-01'],
    ['lage-weide', 'scope-group', 'yes', 3, 4, '2023-04-01'],
    ['klei-en-veen', 'researcher', 'yes', 3, 4, '2023-04-01'],
    ['maarland-groen', 'contributor', 'yes', 2, 3, '2023-09-01'],
    ['vier-winden', 'client', 'unknown', 3, 2, '2023-10-01'],
  ],
  'village-heat': [
    ['zonnewierde', 'lead', 'yes', 4, 4, '2022-10-01'],
    ['vier-winden', 'client', 'yes', 4, 3, '2022-10-01'],
    ['maarland', 'contributor', 'yes', 2, 3, '2023-09-01'],
  ],
  'living-hedgerows': [
    ['singel', 'lead', 'yes', 3, 4, '2023-01-15'],
    ['lauwerstroom', 'contributor', 'yes', 3, 2, '2023-05-01'],
    ['noorderhout', 'contributor', 'yes', 2, 3, '2023-09-01'],
    ['klei-en-veen', 'researcher', 'yes', 1, 3, '2024-01-01'],
  ],
  'seat-at-the-table': [
    ['naoberstee', 'lead', 'yes', 4, 4, '2024-01-08'],
    ['maarland', 'scope-group', 'yes', 3, 4, '2024-01-08'],
    ['noorderlijn', 'researcher', 'yes', 2, 3, '2024-09-01'],
  ],
  'craft-yard': [
    ['maarland', 'lead', 'yes', 4, 4, '2023-08-21'],
    ['maarland-groen', 'scope-group', 'yes', 3, 4, '2023-08-21'],
    ['singel', 'scope-group', 'yes', 3, 4, '2023-08-21'],
    ['noorderhout', 'scope-group', 'yes', 3, 4, '2023-08-21'],
    ['noorderlijn', 'contributor', 'unknown', 2, 2, '2024-02-01'],
  ],
  'mill-as-teacher': [
    ['windroos', 'lead', 'yes', 4, 4, '2024-04-01'],
    ['maarland', 'contributor', 'yes', 2, 3, '2024-09-01'],
    ['vier-winden', 'client', 'yes', 3, 2, '2024-04-01'],
  ],
  'on-the-road-together': [
    ['vier-winden', 'lead', 'yes', 4, 3, '2025-09-01'],
    ['naoberstee', 'scope-group', 'yes', 3, 4, '2025-09-01'],
    ['singel', 'contributor', 'yes', 1, 3, '2025-10-01'],
    ['noorderlijn', 'researcher', 'yes', 2, 3, '2025-10-01'],
  ],
  'sun-from-the-roof': [
    ['zonnewierde', 'lead', 'yes', 4, 4, '2024-02-01'],
    ['lage-weide', 'contributor', 'no', 1, 1, '2024-06-01'],
    ['noorderlijn', 'researcher', 'yes', 2, 3, '2024-09-01'],
  ],
  'saline-fields': [
    ['klei-en-veen', 'lead', 'yes', 3, 4, '2026-10-01'],
    ['lauwerstroom', 'scope-group', 'unknown', 3, 2, '2026-10-01'],
  ],
  'tool-house': [['naoberstee', 'lead', 'yes', 3, 3, '2026-10-01']],
}
