import { documentKey } from '../../domain/documentKey'
import type { Paging } from '../../domain/oeapi/readPaging'
import type { Row } from '../../reader/rowReader'
import type { Oeapi } from '../../site/oeapi'
import { openApiPath } from '../machines/openApiPath'
import { OWN_KEY, say } from '../view'
import type { Known } from './describe'
import { componentOf, courseOf, organisationOf, outcomesOf, programmeOf } from './describe'
import type { Documents, Source } from './readDocuments'
import { inLanguages, readNamed, readOne, readPage } from './readDocuments'
import type { InLanguages } from './speak'
import type { Collection, LearningComponent } from './types'

/** What is asked: from what, as what, and which page of it. */
export type Asked = { oeapi: Oeapi; source: Source; paging: Paging }

/** What programs can ask, by the path that is asked; null when there is nothing there. */
export type Operation = {
  /** Below the path of the API; `{id}` stands for an id. */
  path: string
  id: string
  summary: string
  /** Whether it is a list, of which a page is asked. */
  isList: boolean
  answer: (asked: Asked, id: string) => Promise<unknown>
}

const collectionOf = <Item>(
  { pageNumber, pageSize }: Paging,
  items: Item[],
  hasMore: boolean,
): Collection<Item> => ({
  pageSize,
  pageNumber,
  hasPreviousPage: pageNumber > 1,
  hasNextPage: hasMore,
  items,
})

const knownWith = ({ oeapi, source }: Asked, rows: ReadonlyMap<string, Row>): Known => ({
  oeapi,
  rows,
  siteUrl: source.site.url,
})

/** The rows that some name in a role, what those name in it, and so on. */
const readLevels = async (
  asked: Asked,
  rows: readonly Row[],
  role: string | undefined,
): Promise<Map<string, Row>> => {
  const all = new Map<string, Row>()
  let level = rows
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    const found = await readNamed(asked.source, level, [role])
    level = [...found].filter(([key]) => !all.has(key)).map(([, row]) => row)
    for (const [key, row] of found) all.set(key, row)
  }
  return all
}

const listed = async <Item>(
  asked: Asked,
  documents: Documents,
  roles: readonly (string | undefined)[],
  describe: (known: Known, rows: InLanguages) => Item,
): Promise<Collection<Item>> => {
  const page = await readPage(asked.source, documents, asked.paging)
  const named = await readNamed(
    asked.source,
    page.documents.map(([row]) => row),
    roles,
  )
  const items = page.documents.map((rows) => describe(knownWith(asked, named), rows))
  return collectionOf(asked.paging, items, page.hasMore)
}

const organisations = async (asked: Asked) => {
  const { collection, only, parentRole } = asked.oeapi.organisations
  const facets = only?.codes.map((code) => `${only.field}:${code}`)
  const page = await readPage(asked.source, { collection, ...(facets && { facets }) }, asked.paging)
  const parents = await readLevels(
    asked,
    page.documents.map(([row]) => row),
    parentRole,
  )
  const items = page.documents.map((rows) => organisationOf(knownWith(asked, parents), rows))
  return collectionOf(asked.paging, items, page.hasMore)
}

const programmes = async (asked: Asked) => {
  const { programmes: from } = asked.oeapi
  return from
    ? listed(asked, { collection: from.collection }, [from.organisationRole], programmeOf)
    : collectionOf(asked.paging, [], false)
}

const courses = (asked: Asked) => {
  const { collection, organisationRole, programmeRole } = asked.oeapi.courses
  return listed(asked, { collection }, [organisationRole, programmeRole], courseOf)
}

const readComponent = async (asked: Asked, id: string): Promise<LearningComponent | 'none' | null> => {
  const { collection, component, organisationRole } = asked.oeapi.courses
  const course = await readOne(asked.source, collection, id)
  if (!course) return null
  const named = await readNamed(asked.source, [course[0]], [component?.role, organisationRole])
  const reference = course[0].references.find(({ role }) => role === component?.role)
  const done = reference && named.get(documentKey(reference.collection, reference.id))
  const [inAll] = done ? await inLanguages(asked.source, [done]) : []
  return componentOf(knownWith(asked, named), course, inAll ?? null) ?? 'none'
}

const componentsOfCourse = async (asked: Asked, id: string) => {
  const found = await readComponent(asked, id)
  if (found === null) return null
  const { pageNumber } = asked.paging
  return collectionOf(asked.paging, found === 'none' || pageNumber > 1 ? [] : [found], false)
}

const learningComponent = async (asked: Asked, id: string) => {
  const found = await readComponent(asked, id)
  return found === 'none' ? null : found
}

const AT_ONCE = 200
/** Courses whose learning outcomes are told: a page of them is found by reading from the first course on. */
const MOST_COURSES = 1000

/** Learning outcomes are parts of courses: those of the first courses by name. */
const learningOutcomes = async (asked: Asked) => {
  const { pageNumber, pageSize } = asked.paging
  const [from, until] = [(pageNumber - 1) * pageSize, pageNumber * pageSize]
  const known = knownWith(asked, new Map())
  const outcomes = []
  let hasMore = true
  for (let page = 1; hasMore && outcomes.length <= until && page * AT_ONCE <= MOST_COURSES; page++) {
    const paging = { pageNumber: page, pageSize: AT_ONCE }
    const found = await readPage(asked.source, { collection: asked.oeapi.courses.collection }, paging)
    outcomes.push(...found.documents.flatMap((rows) => outcomesOf(known, rows)))
    hasMore = found.hasMore
  }
  return collectionOf(asked.paging, outcomes.slice(from, until), outcomes.length > until)
}

const service = async ({ oeapi, source }: Asked) => {
  const { reader, site } = source
  const own = (await reader.rows([OWN_KEY], site.locales[0].code)).get(OWN_KEY)
  const email = own?.fields[oeapi.emailField]
  const described = openApiPath(site)
  const page = site.openData && say({ site, locale: site.locales[0] }, site.openData.path)
  return {
    // Whoever has a domain reads this one (RFC 2142).
    contactEmail: email?.kind === 'email' ? email.email : `postmaster@${new URL(site.url).hostname}`,
    specification: site.url + (described ?? oeapi.path),
    ...(page ? { documentation: site.url + page } : {}),
    supportedOperations: operations
      .filter(({ path }) => path !== '')
      .map(({ path }) => ({ verbs: ['GET'], path })),
  }
}

/** The read subset of the Open Education API. */
export const operations: readonly Operation[] = [
  { path: '', id: 'service', summary: 'What is answered here, and by whom', isList: false, answer: service },
  { path: '/organisations', id: 'organisations', summary: 'Schools', isList: true, answer: organisations },
  {
    path: '/programmes',
    id: 'programmes',
    summary: 'Programmes of education',
    isList: true,
    answer: programmes,
  },
  {
    path: '/courses',
    id: 'courses',
    summary: 'Where projects have a place in education',
    isList: true,
    answer: courses,
  },
  {
    path: '/courses/{id}/learning-components',
    id: 'course-components',
    summary: 'What is done in a course',
    isList: true,
    answer: componentsOfCourse,
  },
  {
    path: '/learning-components/{id}',
    id: 'component',
    summary: 'What is done in a course, by its id',
    isList: false,
    answer: learningComponent,
  },
  {
    path: '/learning-outcomes',
    id: 'learning-outcomes',
    summary: 'What is learnt in courses',
    isList: true,
    answer: learningOutcomes,
  },
]
