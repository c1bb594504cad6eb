import type { Section, Site, SiteLocale } from '../../site/site'
import { say } from '../view'
import { feedFormats } from './feedMachine'
import { listFormats } from './listFormats'
import type { Machine } from './machine'
import { oeapiPaths } from './oeapiPaths'
import { questionParameters } from './questionParameters'
import { schemaOf, schemas } from './schemas'
import { seriesFiles } from './seriesFiles'

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

const answers = (type: string, description: string, shape?: string) => ({
  200: { description, content: { [type]: { schema: schemaOf(type, shape) } } },
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
          parameters: [after, ...questionParameters(site, locale, section)],
          responses: answers(
            type,
            'A part of the list, the newest first. The header Content-Location tells which question was understood.',
          ),
        },
      },
    ]),
  )
}

const document = {
  name: 'document',
  in: 'path',
  required: true,
  description: 'The last part of the address of a document.',
  schema: { type: 'string' },
}

/** Of what is read behind the address of a page. */
const pageAnswers = (type: string, description: string, shape?: string) => ({
  ...answers(type, description, shape),
  301: { description: 'The page has another address now.' },
  410: { description: 'The page is no longer there.' },
})

const seriesPaths = (site: Site, locale: SiteLocale, section: Section): Paths => {
  const path = section.path[locale.code]
  if (section.series === undefined || !path) return {}
  const name = say({ site, locale }, section.name)
  return Object.fromEntries(
    seriesFiles(`${path}/{document}`).map(({ end, href, name: format, type }) => [
      href,
      {
        get: {
          operationId: `${section.collection}-${locale.code}-series-${end}`,
          summary: `${name} (${locale.name}): the figures of one, ${format}`,
          parameters: [document],
          responses: pageAnswers(type, 'All its periods, in the order of time.', 'item'),
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
              responses: pageAnswers(type, 'The newest first.'),
            },
          },
        ]),
      )
    : {}

const sharePaths = (site: Site): Paths =>
  site.sharing
    ? {
        [`${site.sharing.path}/{page}.jpg`]: {
          get: {
            operationId: 'share-picture',
            summary:
              'The picture that stands for a page where it is shared, 1200 by 630; `index` is the front page',
            parameters: [page],
            responses: {
              ...pageAnswers('image/jpeg', 'The picture.'),
              503: { description: 'Too many are asked for at once: try again in a few seconds.' },
            },
          },
        },
      }
    : {}

/** The site as programs read it, described as OpenAPI 3.1. */
export const describeApi = (site: Site) => ({
  openapi: '3.1.0',
  info: {
    title: say({ site, locale: site.locales[0] }, site.name),
    version: '1',
    description: 'What is public, at this moment, without a key.',
    ...(site.openData?.licence
      ? {
          license: {
            name: say({ site, locale: site.locales[0] }, site.openData.licence.name),
            url: site.openData.licence.url,
          },
        }
      : {}),
  },
  servers: [{ url: site.url }],
  paths: {
    ...Object.assign(
      {},
      ...site.locales.flatMap((locale) =>
        site.sections.map((section) => ({
          ...listPaths(site, locale, section),
          ...seriesPaths(site, locale, section),
        })),
      ),
    ),
    ...feedPaths(site),
    ...sharePaths(site),
    ...oeapiPaths(site),
  } as Paths,
  components: { schemas },
})

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
