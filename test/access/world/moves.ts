import { type Ids, pick } from './making'

/** What a change sets, by what it would do. */
export type Moves = Record<string, Record<string, unknown>>

/** Changes that would carry a document away from the organisation at home or from where it takes part. */
export const movesAway = ({ partners, projects }: Record<'partners' | 'projects', Ids>) => {
  const [companion, stranger] = [pick(partners, 'companionPublished'), pick(partners, 'foreignPublished')]
  const elsewhere = { project: pick(projects, 'foreignPublished') }
  const toPartner: Moves = { toCompanion: { partner: companion }, toNobody: { partner: null } }
  const toSchool: Moves = { toCompanion: { school: companion }, toNobody: { school: null } }
  return {
    assignments: toSchool,
    'balance-judgements': { ...toPartner, elsewhere },
    contacts: toPartner,
    'curriculum-links': { ...toSchool, elsewhere },
    files: { ...toPartner, elsewhere },
    programmes: toSchool,
    questions: { elsewhere },
    resources: toPartner,
    transfers: { toOthers: { provider: companion, receiver: stranger } },
    'value-statements': toPartner,
  }
}
