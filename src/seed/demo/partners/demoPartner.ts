import type { EducationLevel } from '../../../domain/region/educationLevels'
import type { HelixKind } from '../../../domain/region/helix'
import type { SectorEdition } from '../../../domain/region/sectorEditions'
import type { marks } from '../../pictures/logos/marks'
import type { Bilingual } from '../../text/bilingual'
import type { MunicipalityCode } from '../municipalities'

/** A partner of the demo region; its mark has the same key. */
export type PartnerKey = keyof typeof marks

/** What the demo region knows of an organisation; every organisation, address and number in it is made up. */
export type DemoPartner = {
  name: string
  kinds: readonly HelixKind[]
  parent?: PartnerKey
  member: boolean
  sectors: readonly { code: string; edition: SectorEdition }[]
  identifiers: { kvk?: string; rsin?: string; brin?: string; rio?: string; ror?: string }
  municipality: MunicipalityCode
  address: { street: string; postcode: string; city: string }
  place: { latitude: number; longitude: number }
  website: string
  educationLevels?: readonly EducationLevel[]
  about: Bilingual
  mission: Bilingual
  vision: Bilingual
}
