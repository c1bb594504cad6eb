import type { Confidence } from '../../../domain/mapping/confidences'
import type { ResourceKind } from '../../../domain/mapping/resourceKinds'
import type { resourceTypes } from '../../../domain/mapping/resourceTypes'
import type { Visibility } from '../../../domain/mapping/visibilities'
import type { Quantity } from '../../../domain/units/quantity'
import type { InBothLanguages } from '../../text/bilingual'
import type { PartnerKey } from '../partners/demoPartner'
import type { ThemeKey } from '../themes'
import type { SourceKey } from './sources'

/** The code of a type or subtype of the method. */
export type TypeCode = (typeof resourceTypes)[number]['code']

/** The offers and needs of the demo region, by key. */
export type ResourceKey =
  | 'milk'
  | 'milking-mornings'
  | 'school-kitchen'
  | 'kitchen-hands'
  | 'village-drivers'
  | 'village-rooms'
  | 'student-research'
  | 'soil-knowledge'
  | 'cold-store'
  | 'delivery-van'
  | 'cooks-training'
  | 'summer-water'

/** Whose it is. */
type Holder = { partner: PartnerKey } | { outsider: string } | 'region'

/** What somebody in the demo region has or seeks. */
export type DemoResource = {
  kind: ResourceKind
  type: TypeCode
  holder: Holder
  title: InBothLanguages
  description: InBothLanguages
  quantity: Quantity
  place?: { label: string; latitude: number; longitude: number }
  theme?: ThemeKey
  chainStage?: string
  availableFrom?: string
  availableTo?: string
  conditions?: InBothLanguages
  sources: readonly SourceKey[]
  confidence: Confidence
  visibility: Visibility
}
