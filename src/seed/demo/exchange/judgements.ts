import type { BalanceVerdict } from '../../../domain/exchange/judgements'
import type { PartnerKey } from '../partners/demoPartner'
import type { ProjectKey } from '../projects/demoProject'

/** What a partner of the demo region finds of its balance, and who said so. */
export type DemoJudgement = {
  partner: PartnerKey
  project: ProjectKey
  verdict: BalanceVerdict
  reason: string
  by: string
}

/** Two partners that have judged; the others still have to. */
export const judgements: readonly DemoJudgement[] = [
  {
    partner: 'lage-weide',
    project: 'farm-to-plate',
    verdict: 'fair',
    reason: 'Wij brengen melk en krijgen ritten terug. Zo hoort het.',
    by: 'Hanneke Veldkamp',
  },
  {
    partner: 'singel',
    project: 'farm-to-plate',
    verdict: 'accepted-with-reason',
    reason:
      'In euro’s geven wij minder dan wij krijgen. Over drie jaar koken onze oud-leerlingen hier; dan is het andersom.',
    by: 'Gerben Prins',
  },
]
