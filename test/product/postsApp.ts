import { createEmptyApp, type EmptyApp } from './emptyApp'

const NAME = '@streekwerk/payload-showcase'

/** An app whose posts have a public site. */
export interface PostsApp extends EmptyApp {
  /** Lets an editor work: makes a post, or changes the one with that slug. */
  edit: (...steps: Record<string, unknown>[]) => Promise<void>
}

/** The collection that the quick start takes for granted, with a field that no page may show. */
const postsFile = `
import type { CollectionConfig } from 'payload'

export const posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'content', type: 'richText' },
    { name: 'memo', type: 'text' },
  ],
  versions: { drafts: true },
}
`

/** An editor at work: each argument is a step as JSON. */
const editFile = `
import { getPayload } from 'payload'

import config from './payload.config'

const text = (words) => ({ detail: 0, format: 0, mode: 'normal', style: '', text: words, type: 'text', version: 1 })
const block = (type, children) => ({ children, direction: null, format: '', indent: 0, type, version: 1 })
const rich = (words) => ({ root: block('root', [{ ...block('paragraph', [text(words)]), textFormat: 0 }]) })

const payload = await getPayload({ config })
for (const step of process.argv.slice(2).map((each) => JSON.parse(each))) {
  const { content, slug, ...rest } = step
  const data = { ...rest, ...(content ? { content: rich(content) } : {}) }
  if (step.title) await payload.create({ collection: 'posts', data: { ...data, slug }, overrideAccess: true })
  else await payload.update({ collection: 'posts', data, overrideAccess: true, where: { slug: { equals: slug } } })
}
process.exit(0)
`

/** Half of TypeScript’s users find modules as Node does; what is not found there is `any`, which allows everything. */
const checkFile = `
import { showcase } from '${NAME}'
import type { Site } from '${NAME}/router'

export const nameOf = (site: Site): string => Object.values(site.name).join()
// @ts-expect-error: languages are a list
showcase({ locales: 'en', sources: [] })
`

/** A site that wants pictures for sharing; it says what stands in the way. */
const sharingFile = `
import { showcaseRouter } from '${NAME}/router'

import { site } from './site'

showcaseRouter({ reader: {}, site })
try {
  showcaseRouter({ reader: {}, site: { ...site, sharing: { path: '/share' } } })
} catch (error) {
  console.log(error.message)
}
`

/** An app of posts, with its site on a database of its own; nothing is built or migrated yet. */
export const createPostsApp = async (
  folder: string,
  from: { databaseUrl: string; tarball: string },
): Promise<PostsApp> => {
  const app = await createEmptyApp(folder, {
    ...from,
    files: { 'check.ts': checkFile, 'edit.ts': editFile, 'posts.ts': postsFile, 'sharing.ts': sharingFile },
    // Nobody who has no pictures for sharing needs to have it.
    lacks: ['sharp'],
    plugin: 'plugins/showcase',
  })
  return {
    ...app,
    edit: async (...steps) => {
      await app.run('dist/edit.js', ...steps.map((step) => JSON.stringify(step)))
    },
  }
}
