import { isForOtherEyes } from '../../domain/practices/isForOtherEyes'
import { idOf } from '../../domain/relations/idOf'
import { askPart } from './askPart'
import { documentPath, listPath } from './listPath'
import { titled } from './words'

/** More practices than wait for a review at a time. */
const PRACTICES_READ = 200

/** Practices that were submitted and that the viewer did not write. */
export const practicesToReview = askPart('practices-to-review', async (req, viewer) => {
  const { docs } = await req.payload.find({
    collection: 'best-practices',
    depth: 0,
    draft: true,
    joins: false,
    limit: PRACTICES_READ,
    overrideAccess: false,
    pagination: false,
    req,
    select: { author: true, lastWriter: true, reviewState: true, title: true },
    sort: '-updatedAt',
    // The rule below stands; asking for it too keeps one's own work from taking up the limit.
    where: {
      and: [
        { reviewState: { equals: 'submitted' } },
        { author: { not_equals: viewer.id } },
        { lastWriter: { not_equals: viewer.id } },
      ],
    },
  })
  const waiting = docs.filter(({ author, lastWriter, reviewState }) =>
    isForOtherEyes({ author: idOf(author), lastWriter: idOf(lastWriter), reviewState }, viewer.id),
  )
  return {
    all: listPath('best-practices', { reviewState: 'submitted' }),
    count: waiting.length,
    rows: waiting.map(({ id, title }) => ({
      href: documentPath('best-practices', id),
      title: titled(title),
    })),
  }
})
