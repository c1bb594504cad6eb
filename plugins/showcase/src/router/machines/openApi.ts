import type { Section, Site, SiteLocale } from '../../site/site'
import { say } from '../view'
import { feedFormats } from './feedMachine'
import { listFormats } from './listFormats'
import type { Machine } from './machine'

type Paths = Record<string, unknown>

const after = {
  name: 'after',
  in: 'query',
  description: 'The cursor of the next part, as the header Link of the part before gave it.',
  schema: { type: 'string' },
}
const page = {
  name: 'page',
  in: 'path',
  required: true,
  description: 'The path of a page of the site, without the slash that it begins with.',
  schema: { type: 'string' },
}

const answers = (type: string, description: string) => ({
  200: { description, content: { [type]: {} } },
  304: { description: 'It is as it was when you asked with If-None-Match.' },
  404: { description: 'There is no such address, or nothing after this cursor.' },
})

const listPaths = (site: Site, locale: SiteLocale, section: Section): Paths => {
  const path = section.path[locale.code]
  if (!section.list || !path) return {}
  const name = say({ site, locale }, section.name)
  return Object.fromEntries(
    Object.entries(listFormats).map(([end, { name: format, type }]) => [
      `${path}.${end}`,
      {
        get: {
          operationId: `${section.collection}-${locale.code}-${end}`,
          summary: `${name} (${locale.name}), ${format}`,
          parameters: [after],
          responses: answers(type, 'A part of the list, the newest first.'),
        },
      },
    ]),
  )
}

const feedPaths = (site: Site): Paths =>
  site.news
    ? Object.fromEntries(
        Object.entries(feedFormats).map(([end, { name, type }]) => [
          `/{page}/feed.${end}`,
          {
            get: {
              operationId: `feed-${end}`,
              summary: `The news of a page, ${name}; without a page that of the whole site`,
              parameters: [page],
              responses: {
                ...answers(type, 'The newest first.'),
                301: { description: 'The page has another address now.' },
                410: { description: 'The page is no longer there.' },
              },
            },
          },
        ]),
      )
    : {}

/** The site as programs read it, described as OpenAPI 3.1. */
export const describeApi = (site: Site) => ({
  openapi: '3.1.0',
  info: {
    title: say({ site, locale: site.locales[0] }, site.name),
    version: '1',
    description: 'What is public, at this moment, without a key.',
  },
  servers: [{ url: site.url }],
  paths: {
    ...Object.assign(
      {},
      ...site.locales.flatMap((locale) => site.sections.map((section) => listPaths(site, locale, section))),
    ),
    ...feedPaths(site),
  } as Paths,
})

/** Where the description is. */
export const openApiPath = (site: Site): string | null => {
  const path = site.openData?.path[site.locales[0].code]
  return path === undefined ? null : `${path}/openapi.json`
}

/** The description for programs. */
export const openApi =
  (address: string): Machine =>
  ({ site }) =>
    Promise.resolve({
      type: 'application/json',
      body: `${JSON.stringify(describeApi(site))}\n`,
      address,
      next: null,
    })
