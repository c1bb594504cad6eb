import type { PartnerKey } from '../demo/partners/demoPartner'
import type { ProjectKey } from '../demo/projects/demoProject'
import { type DemoRound, rounds, type Stated } from '../demo/values/rounds'
import { demoKey } from './demoKey'
import { methodIds } from './writeMethod'
import type { Ids, Writing } from './writing'

type Links = { partners: Ids<PartnerKey>; projects: Ids<ProjectKey>; values: ReadonlyMap<string, string> }

const writeRound = async ({ payload, req }: Writing, round: DemoRound, links: Links): Promise<void> => {
  const invited = Object.keys(round.stated) as PartnerKey[]
  const { id } = await payload.create({
    collection: 'value-rounds',
    data: {
      closesOn: round.closesOn,
      importKey: demoKey(round.key),
      name: round.name,
      opensOn: round.opensOn,
      partners: invited.map((partner) => links.partners[partner]),
      project: links.projects[round.project],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const partner of invited)
    for (const [value, stated] of Object.entries<Stated>(round.stated[partner] ?? {})) {
      const [importance, practice, evidence] = stated
      await payload.create({
        collection: 'value-statements',
        data: {
          evidence,
          importance,
          partner: links.partners[partner],
          practice,
          round: id,
          value: String(links.values.get(value)),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
}

/** Writes the rounds with what was stated in them; the program itself reveals the one that all have answered. */
export const writeRounds = async (
  writing: Writing,
  links: Pick<Links, 'partners' | 'projects'>,
): Promise<void> => {
  const values = await methodIds(writing, 'values', 'key')
  for (const round of rounds) await writeRound(writing, round, { ...links, values })
}
