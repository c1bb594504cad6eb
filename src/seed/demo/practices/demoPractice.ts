import type { CautionRisk } from '../../../domain/practices/cautionRisks'
import type { Caution } from '../../../domain/practices/cautions'
import type { PracticeDecision } from '../../../domain/practices/decisions'
import type { ReviewState } from '../../../domain/practices/reviewFaults'
import type { PracticeOutcome } from '../../../domain/practices/trackRecord'
import type { InBothLanguages } from '../../text/bilingual'
import type { PartnerKey } from '../partners/demoPartner'
import type { ProjectKey } from '../projects/demoProject'
import type { ThemeKey } from '../themes'

/** The practices of the demo region, by key. */
export type PracticeKey = 'crate-round' | 'every-door' | 'danish-heat'

/** Something that worked elsewhere; the approach carries the light marks of `richText`. */
export type DemoPractice = {
  /** How far its review is; what is reviewed is public as well. */
  review: ReviewState
  title: InBothLanguages
  context: InBothLanguages
  problem: InBothLanguages
  approach: InBothLanguages
  whatDidNotWork: InBothLanguages
  preconditions: InBothLanguages
  evidence: string
  costs: string
  owner?: PartnerKey
  source: { text: string; url?: string }
  manual?: string
  themes: readonly ThemeKey[]
}

/** How a project weighed a practice. */
export type DemoUse = {
  practice: PracticeKey
  project: ProjectKey
  cautions: Partial<Record<Caution, { risk: CautionRisk; mitigation?: InBothLanguages }>>
  ownAlternative: InBothLanguages
  owningTeam: string
  stopCriterion: InBothLanguages
  decision: PracticeDecision
  outcome?: PracticeOutcome
  outcomeOn?: string
  spontaneous?: true
}
