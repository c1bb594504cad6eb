import type { PayloadRequest, Where } from 'payload'

import type { LinkState } from '../../domain/education/curriculumLinkStates'
import { askPart } from './askPart'
import { documentPath, listPath } from './listPath'
import { asIs, nameIn, titled } from './words'

/** As many as are shown, and some; of the others only the number is told. */
const LINKS_READ = 10

const readLinks = async (req: PayloadRequest, state: LinkState, where: Where = {}) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'curriculum-links',
    depth: 1,
    draft: true,
    limit: LINKS_READ,
    overrideAccess: false,
    populate: { partners: { name: true }, projects: { title: true } },
    req,
    select: { project: true, reviewRemark: true, school: true, title: true },
    sort: '-updatedAt',
    where: { and: [{ state: { equals: state } }, where] },
  })
  return { all: listPath('curriculum-links', { state }), count: totalDocs, docs }
}

/** Links that schools submitted. */
export const linksToReview = askPart('links-to-review', async (req) => {
  const { docs, ...topic } = await readLinks(req, 'submitted')
  return {
    ...topic,
    rows: docs.map(({ id, project, school, title }) => ({
      facts: [...nameIn(school, 'name'), ...nameIn(project, 'title')],
      href: documentPath('curriculum-links', id),
      title: titled(title),
    })),
  }
})

/** Links of the viewer's school that came back, with what the reviewer said. */
export const linksToMend = askPart('links-to-mend', async (req, { organisation }) => {
  const { docs, ...topic } = await readLinks(req, 'returned', { school: { equals: organisation } })
  return {
    ...topic,
    rows: docs.map(({ id, reviewRemark, title }) => ({
      facts: reviewRemark ? [asIs(reviewRemark)] : [],
      href: documentPath('curriculum-links', id),
      title: titled(title),
    })),
  }
})
