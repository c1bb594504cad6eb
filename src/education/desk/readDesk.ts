import { nextSchoolYear, schoolYearOf } from '../../domain/education/schoolYears'
import type { Desk } from './desk'
import { readAssignments, readProgrammes, readSeekingProjects } from './readAsked'
import { readLinks, type Sitting } from './readLinks'

const nameOf = async ({ req, school }: Sitting): Promise<string> => {
  const partner = await req.payload.findByID({
    collection: 'partners',
    depth: 0,
    disableErrors: true,
    draft: true,
    id: school,
    joins: false,
    overrideAccess: false,
    req,
    select: { name: true },
  })
  return partner?.name ?? ''
}

/** Reads all that lies on the desk of a school, within what its user may read. */
export const readDesk = async (sitting: Sitting): Promise<Desk> => {
  const from = schoolYearOf(sitting.today)
  const [school, links, assignments, programmes, projects] = await Promise.all([
    nameOf(sitting),
    readLinks(sitting),
    readAssignments(sitting),
    readProgrammes(sitting),
    readSeekingProjects(sitting),
  ])
  return { assignments, links, programmes, projects, renewal: { from, into: nextSchoolYear(from) }, school }
}
