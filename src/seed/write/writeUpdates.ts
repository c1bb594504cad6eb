import type { PictureKey } from '../demo/pictures'
import type { ProjectKey } from '../demo/projects/demoProject'
import { updates } from '../demo/updates'
import type { DemoUpdate } from '../demo/updates/demoUpdate'
import { richText } from '../text/richText'
import type { Ids, Writing } from './writing'

type Links = { pictures: Ids<PictureKey>; projects: Ids<ProjectKey> }

const writeUpdate = async ({ payload, req }: Writing, update: DemoUpdate, links: Links): Promise<void> => {
  const { date, image, project, published, text, title } = update
  const { id } = await payload.create({
    collection: 'updates',
    data: {
      date,
      image: image && links.pictures[image],
      project: links.projects[project],
      text: richText(text.nl),
      title: title.nl,
    },
    depth: 0,
    draft: true,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: 'updates',
    data: {
      ...(title.en !== undefined && { text: richText(text.en ?? ''), title: title.en }),
      ...(published && { _status: 'published' as const }),
    },
    depth: 0,
    draft: !published,
    id,
    locale: title.en === undefined ? 'nl' : 'en',
    overrideAccess: true,
    req,
  })
}

/** Writes the news of the projects and publishes what is meant for the public. */
export const writeUpdates = async (writing: Writing, links: Links): Promise<void> => {
  for (const update of updates) await writeUpdate(writing, update, links)
}
