import type { RelationKind } from '../../../domain/projects/relationKinds'
import type { Sdg } from '../../../domain/region/sdgs'
import type { Bilingual } from '../../text/bilingual'
import type { MunicipalityCode } from '../municipalities'
import type { PartnerKey } from '../partners/demoPartner'
import type { PictureKey } from '../pictures'
import type { ThemeKey } from '../themes'

/** The projects of the demo region, by key; the last two are drafts that the public never sees. */
export type ProjectKey =
  | 'farm-to-plate'
  | 'building-with-fibres'
  | 'water-for-summer'
  | 'village-heat'
  | 'living-hedgerows'
  | 'seat-at-the-table'
  | 'craft-yard'
  | 'mill-as-teacher'
  | 'on-the-road-together'
  | 'sun-from-the-roof'
  | 'saline-fields'
  | 'tool-house'

/** What the demo region knows of a project; rich texts carry the light marks of `richText`. */
export type DemoProject = {
  published: boolean
  questionOwner: PartnerKey
  title: Bilingual
  summary: Bilingual
  jointProblem: Bilingual
  story: Bilingual
  results: Bilingual
  sources?: Bilingual
  chancesBeyondRegion: Bilingual
  sensitivity: Bilingual
  broadening: {
    scope: Bilingual
    earlierPartners: Bilingual
    connections: Bilingual
    beyondRegion: Bilingual
  }
  funding: { totalCents: number; euCents: number; publicCents: number; privateCents: number }
  themes: readonly { theme: ThemeKey; argument: Bilingual; testedOn: string }[]
  municipalities: readonly MunicipalityCode[]
  sdgs: readonly Sdg[]
  relations: readonly { kind: RelationKind; project: ProjectKey }[]
  images: readonly { image: PictureKey; caption: Bilingual }[]
  place: { label: string; latitude: number; longitude: number }
  period: { start: string; end?: string }
}

/** A sum of whole euros in cents, as money is kept everywhere. */
export const euros = (amount: number): number => amount * 100
