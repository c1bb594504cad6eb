import { participations } from '../demo/participations'
import type { PartnerKey } from '../demo/partners/demoPartner'
import type { ProjectKey } from '../demo/projects/demoProject'
import type { Ids, Writing } from './writing'

/** Writes which partner takes part in which project. */
export const writeParticipations = async (
  { payload, req }: Writing,
  projects: Ids<ProjectKey>,
  partners: Ids<PartnerKey>,
): Promise<void> => {
  for (const key of Object.keys(participations) as ProjectKey[]) {
    for (const [partner, role, recognisesProblem, influence, interest, since] of participations[key])
      await payload.create({
        collection: 'participations',
        data: {
          influence,
          interest,
          partner: partners[partner],
          project: projects[key],
          recognisesProblem,
          role,
          since,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
  }
}
