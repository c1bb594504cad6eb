import type { Site } from '@streekwerk/payload-showcase/router'

/** What there is to ask after: hidden documents and words. */
export interface Asked {
  /** Addresses of lists that are asked everything. */
  lists: readonly string[]
  /** Addresses below which documents have their pages, in every language. */
  places: readonly string[]
  /** Keys by which lists are narrowed. */
  facets: readonly string[]
  ids: readonly string[]
  /** The last parts of addresses that hidden documents have or had. */
  slugs: readonly string[]
  /** Words that stand in hidden documents only. */
  words: readonly string[]
}

const cursor = (value: string, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Parameters that a list knows, that another system would know, and that nobody knows. */
const parametersFor = ({ facets, ids, slugs, words }: Asked): string[] => {
  const [id = '', slug = '', word = ''] = [ids[0], slugs[0], words[0]]
  const cursors = [
    ...ids.slice(0, 4).map((each) => cursor('2026-01-01T00:00:00.000Z', each)),
    cursor('-infinity', id),
    cursor(word, id),
    cursor('2099-01-01T00:00:00.000Z', 'ffffffff-ffff-7fff-bfff-ffffffffffff'),
  ]
  return [
    ...facets.flatMap((key) =>
      [slug, id, '11', '13', 'society', 'mbo-4', '2026', 'thema'].map((value) => `${key}=${value}`),
    ),
    ...cursors.map((after) => `after=${after}`),
    ...['sort', 'sorteer', 'volgorde', 'order'].flatMap((key) =>
      ['title', 'best', 'sensitivity'].map((by) => `${key}=${by}`),
    ),
    ...['1', '2', '0', '-1', '1000000000', '1e9', 'x', ''].map((page) => `page=${page}`),
    ...['limit', 'depth', 'pagination', 'draft', 'trash', 'locale', 'fallback-locale'].flatMap((key) =>
      ['0', 'true', 'all'].map((value) => `${key}=${value}`),
    ),
    `where[sensitivity][exists]=true`,
    `where[_status][equals]=draft`,
    `where[id][equals]=${id}`,
    `where[slug][equals]=${slug}`,
    `where[or][0][title][like]=${word}`,
    `select[sensitivity]=true`,
    `populate[users][email]=true`,
    `joins[participations][limit]=0`,
    `id=${id}`,
    `slug=${slug}`,
    `facet=${slug}`,
    `facets[theme]=${id}`,
    `filter=${word}`,
    `__proto__[x]=${word}`,
    `constructor=${word}`,
  ]
}

/** Addresses that ask after what is hidden, in every way that an address can. */
export const questionsAfter = (asked: Asked): string[] => {
  const parameters = parametersFor(asked)
  return [
    ...asked.lists.flatMap((list) => parameters.map((parameter) => `${list}?${parameter}`)),
    ...asked.lists.flatMap((list) =>
      ['json', 'csv', 'geojson'].flatMap((end) =>
        parameters.map((parameter) => `${list}.${end}?${parameter}`),
      ),
    ),
    ...asked.places.flatMap((place) =>
      [...asked.slugs.slice(0, 6), ...asked.ids.slice(0, 6)].flatMap((name) => [
        `${place}/${name}`,
        `${place}/${name}/feed.atom`,
      ]),
    ),
  ].map(encodeURI)
}

const ENDS = ['', '.json', '.csv', '.geojson']

/** Every list that is narrowed by documents or by phases, narrowed by each name that a hidden one has or could have. */
export const narrowingsAfter = (
  { locales, sections }: Site,
  namesIn: (collection: string) => readonly string[],
): string[] =>
  sections.flatMap(({ list, path }) =>
    locales.flatMap(({ code }) =>
      (list?.facets ?? []).flatMap(({ key, of }) =>
        namesIn('phases' in of ? of.phases.collection : 'collection' in of ? of.collection : '').flatMap(
          (name) =>
            ENDS.map((end) => `${path[code] ?? ''}${end}?${key[code] ?? ''}=${encodeURIComponent(name)}`),
        ),
      ),
    ),
  )

/** What programs of schools can ask after what is hidden, of each operation below this address. */
export const oeapiQuestionsAfter = (
  address: string,
  operations: readonly string[],
  { ids, words }: Pick<Asked, 'ids' | 'words'>,
): string[] => {
  const [id = '', word = ''] = [ids[0], words[0]]
  const parameters = [
    ...['10', '250', '1', word].map((size) => `pageSize=${size}`),
    ...['1', '2', '500', '0', word].map((page) => `pageNumber=${page}`),
    'pageSize=250&pageNumber=2',
    ...[
      'consumer',
      'q',
      'primaryCode',
      'level',
      'sort',
      'filter',
      'expand',
      'fields',
      'organisationId',
    ].flatMap((key) => [word, id].map((value) => `${key}=${value}`)),
  ]
  const paths = operations.flatMap((operation) =>
    operation.includes('{id}') ? ids.map((each) => operation.replace('{id}', each)) : [operation],
  )
  return [
    ...paths.flatMap((path) => [path, ...parameters.map((parameter) => `${path}?${parameter}`)]),
    // What is not answered one by one may not be either for what is hidden.
    ...operations
      .filter((path) => !path.includes('{id}'))
      .flatMap((path) => ids.map((each) => `${path}/${each}`)),
  ].map((path) => encodeURI(address + path))
}
