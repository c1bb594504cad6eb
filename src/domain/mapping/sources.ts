import type { Words } from '../locales/locales'

/** Where a finding can come from (method step 4). */
export const sourceKinds = ['interview', 'desk-research', 'databank', 'measurement'] as const

/** Where a finding can come from. */
export type SourceKind = (typeof sourceKinds)[number]

/** The kinds as people read them. */
export const sourceKindWords = {
  interview: { nl: 'Interview', en: 'Interview' },
  'desk-research': { nl: 'Deskresearch', en: 'Desk research' },
  databank: { nl: 'Databank', en: 'Databank' },
  measurement: { nl: 'Meting', en: 'Measurement' },
} as const satisfies Record<SourceKind, Words>

/** An information source as far as it may be used. */
export type Source = { consent?: boolean | null; kind: SourceKind }

/** Why a source may not be used: what somebody said in an interview needs that person's consent. */
export const consentFault = ({ consent, kind }: Source): Words | undefined =>
  kind === 'interview' && consent !== true
    ? {
        nl: 'Gebruik een interview alleen als de geïnterviewde dat goedvindt. Vraag om toestemming en leg die vast bij de bron.',
        en: 'Use an interview only with the consent of the person you spoke to. Ask for it, and record it with the source.',
      }
    : undefined
