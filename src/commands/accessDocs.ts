import { readFile, writeFile } from 'node:fs/promises'

import type { Field } from 'payload'

import { globals } from '../../collections'
import { publications, publicSite } from '../../collections/publications'
import { matrix, operations, siteMatrix, slugs, whos } from '../../test/access/matrix'
import { publicPaths } from '../domain/publication/publicPaths'
import { allCollections } from './allCollections'

const PATH = 'docs/access.md'

/** A table whose columns stand under each other in the source too. */
const table = (head: string[], rows: string[][]): string => {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** The paths of everything a form asks, without what only arranges it and what is read from elsewhere. */
const pathsOf = (fields: readonly Field[], prefix = ''): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => pathsOf(tab.fields, prefix))
    if (field.type === 'row' || field.type === 'collapsible') return pathsOf(field.fields, prefix)
    if (field.type === 'join' || field.type === 'ui' || !('name' in field)) return []
    const path = `${prefix}${field.name ?? ''}`
    return 'fields' in field ? pathsOf(field.fields, `${path}.`) : [path]
  })

const fieldTable = (fields: readonly Field[], isPublic: ReadonlySet<string>): string =>
  table(
    ['field', 'public'],
    pathsOf(fields).map((path) => [`\`${path}\``, isPublic.has(path) ? 'yes' : 'no']),
  )

/** What of a collection can become public: by its own allow-list, and as a part of what others tell. */
const publicIn = (slug: string): ReadonlySet<string> =>
  new Set([
    ...(Object.hasOwn(publications, slug)
      ? publicPaths(publications[slug as keyof typeof publications])
      : []),
    ...Object.values(publications).flatMap((publication) => [...publicPaths(publication, slug)]),
  ])

const collectionChapter = (slug: (typeof slugs)[number]): string => {
  const config = allCollections.find((collection) => collection.slug === slug)
  const rights = table(
    ['', ...operations],
    whos.map((who) => [who, ...operations.map((operation) => matrix[slug][who][operation])]),
  )
  return [`## ${slug}`, rights, fieldTable(config?.fields ?? [], publicIn(slug))].join('\n\n')
}

const siteChapter = (): string => {
  const rights = table(
    ['', 'read', 'update'],
    whos.map((who) => [who, siteMatrix[who].read, siteMatrix[who].update]),
  )
  const fields = globals.find(({ slug }) => slug === 'site')?.fields ?? []
  return ['## site (global)', rights, fieldTable(fields, publicPaths(publicSite))].join('\n\n')
}

const preface = `# Who may do what

Written by \`npm run generate\` from \`test/access/matrix.ts\`, the table that every collection is tried against through the
Local API and REST. Do not edit it here.

A reach is one of: **none** · **own** (what the user made, or the own account) · **organisation** (what is the user's
organisation's) · **project** (that, and what belongs to the projects the organisation takes part in) · **all**.
*without-role* is a signed-in user without a role, *inactive* an account that is switched off, *anonymous* a visitor.

Visitors read nothing through \`/api\`. What they read on the site is made from the fields marked *public* below, of published
documents only, by the pure functions in \`collections/**/public.ts\`. The collections that are timed have \`visibleFrom\` and
\`visibleUntil\` besides, set by whoever may change the document; a visitor sees nothing of it outside them. \`publishedAt\`, when a
document was first published, is the program's own.

Two ways show a draft to who is not editing it, and both ask the reading of its own collection, as that account, each time:
\`GET /api/<collection>/:id/public\` (and the view _Op de site_ of the panel) tells what would be public, and \`/preview?token=…\`
shows it as a page. A token is given by the panel to who may read the draft, holds for fifteen minutes at most, for one document,
language and account, and no longer than that account may read it.`

/** The whole of docs/access.md. */
export const renderAccess = (): string =>
  `${[preface, ...slugs.map(collectionChapter), siteChapter()].join('\n\n')}\n`

/** The part of `npm run generate` that writes docs/access.md; with `--check` it only says whether it is stale. */
export const main = async (args: string[]): Promise<number> => {
  const wanted = renderAccess()
  const found = await readFile(PATH, 'utf8').catch(() => '')
  if (found === wanted) return 0
  if (args.includes('--check')) {
    console.log(`stale: ${PATH} (run: npm run generate)`)
    return 1
  }
  await writeFile(PATH, wanted)
  console.log(`wrote ${PATH}`)
  return 0
}
