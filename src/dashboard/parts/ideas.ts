import { dayWords } from '../../domain/dates/dayWords'
import { askPart } from './askPart'
import { documentPath, listPath } from './listPath'
import { asIs, titled } from './words'

const SHOWN = 5

/** Ideas that nobody has answered yet, the one that waits longest first. */
export const ideasToAnswer = askPart('ideas-to-answer', async (req) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'ideas',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
    select: { createdAt: true, municipality: true, title: true },
    sort: 'createdAt',
    where: { state: { equals: 'new' } },
  })
  return {
    all: listPath('ideas', { state: 'new' }),
    count: totalDocs,
    rows: docs.map(({ createdAt, id, municipality, title }) => ({
      facts: [dayWords(createdAt), ...(municipality ? [asIs(municipality)] : [])],
      href: documentPath('ideas', id),
      title: titled(title),
    })),
  }
})
