import { sectionStateWords } from '../../domain/plans/sectionStates'
import { askPart } from './askPart'
import { documentPath, listPath } from './listPath'
import { nameIn, titled } from './words'

const SECTIONS_READ = 10
/** What is not said to be ready. */
const toWrite = ['empty', 'draft'] as const

/** Sections of plans that are the viewer's to write, and that it has not said to be ready. */
export const sectionsToWrite = askPart('sections-to-write', async (req, viewer) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'plan-sections',
    depth: 1,
    limit: SECTIONS_READ,
    overrideAccess: false,
    populate: { projects: { title: true } },
    req,
    select: { project: true, status: true, title: true },
    sort: '-updatedAt',
    where: { and: [{ owner: { equals: viewer.id } }, { status: { in: [...toWrite] } }] },
  })
  return {
    all: listPath('plan-sections', { owner: viewer.id, status: toWrite }),
    count: totalDocs,
    rows: docs.map(({ id, project, status, title }) => ({
      facts: [...nameIn(project, 'title'), sectionStateWords[status]],
      href: documentPath('plan-sections', id),
      title: titled(title),
    })),
  }
})
