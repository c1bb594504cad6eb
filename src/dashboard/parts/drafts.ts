import type { Ask } from '../../domain/dashboard/asks'
import { dayWords } from '../../domain/dates/dayWords'
import type { Words } from '../../domain/locales/locales'
import type { DashboardPart } from '../dashboard'
import { askPart } from './askPart'
import { documentPath, listPath } from './listPath'
import { titled } from './words'

const DRAFTS_READ = 10

const changed = (at: string): Words => {
  const { en, nl } = dayWords(at)
  return { nl: `gewijzigd op ${nl}`, en: `changed on ${en}` }
}

type Draft = { id: string; name?: string | null; title?: string | null; updatedAt: string }

/** What was written since it was last published, or never was; what is archived is left alone. */
const draftsIn = (collection: 'partners' | 'projects' | 'updates', ask: Ask): DashboardPart =>
  askPart(ask, async (req) => {
    const { docs, totalDocs } = await req.payload.find({
      collection: collection as 'projects',
      depth: 0,
      draft: true,
      joins: false,
      limit: DRAFTS_READ,
      overrideAccess: false,
      req,
      select: { [collection === 'partners' ? 'name' : 'title']: true, updatedAt: true } as never,
      sort: '-updatedAt',
      where: {
        and: [
          { _status: { equals: 'draft' } },
          ...(collection === 'updates' ? [] : [{ archived: { not_equals: true } }]),
        ],
      },
    })
    return {
      all: listPath(collection, { _status: 'draft' }),
      count: totalDocs,
      rows: (docs as Draft[]).map(({ id, name, title, updatedAt }) => ({
        facts: [changed(updatedAt)],
        href: documentPath(collection, id),
        title: titled(name ?? title),
      })),
    }
  })

/** Drafts that wait for somebody who may publish. */
export const draftsToPublish: readonly DashboardPart[] = [
  draftsIn('projects', 'projects-to-publish'),
  draftsIn('partners', 'partners-to-publish'),
  draftsIn('updates', 'updates-to-publish'),
]
