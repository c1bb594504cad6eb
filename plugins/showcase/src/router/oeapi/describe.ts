import { documentKey } from '../../domain/documentKey'
import type { Row } from '../../reader/rowReader'
import type { Oeapi } from '../../site/oeapi'
import type { InLanguages } from './speak'
import {
  codesOf,
  derivedId,
  linesOf,
  linkOf,
  nameOf,
  ownCode,
  schemesOf,
  studyLoadOf,
  wordsOf,
} from './speak'
import type { Course, LearningComponent, LearningOutcome, Organisation, Programme } from './types'

/** What a document is described with: what it is called there, where the site is, and the rows that it may name. */
export type Known = { oeapi: Oeapi; siteUrl: string; rows: ReadonlyMap<string, Row> }

const namedIn = ({ rows }: Known, row: Row, role: string | undefined): Row[] =>
  row.references.flatMap((reference) =>
    reference.role === role ? (rows.get(documentKey(reference.collection, reference.id)) ?? []) : [],
  )

const descriptionOf = (rows: InLanguages) => {
  const description = wordsOf(rows, ({ summary }) => summary)
  return description.length > 0 ? { description } : {}
}

/** Whether a row is one of the organisations that are told. */
export const isOrganisation = ({ organisations }: Oeapi, row: Row): boolean => {
  const { collection, only } = organisations
  if (row.collection !== collection) return false
  const field = only && row.fields[only.field]
  return (
    only === undefined || (field?.kind === 'codes' && field.values.some((code) => only.codes.includes(code)))
  )
}

/** The id of the organisation that a document names in a role, if it is told. */
const organisationIdOf = (known: Known, row: Row, role: string): { organisationId?: string } => {
  const [organisation] = namedIn(known, row, role).filter((each) => isOrganisation(known.oeapi, each))
  return organisation ? { organisationId: organisation.id } : {}
}

const MOST_LEVELS = 5

/** The organisations that one is part of, the nearest first. */
const ancestorsOf = (known: Known, row: Row): Row[] => {
  const ancestors: Row[] = []
  let [parent] = namedIn(known, row, known.oeapi.organisations.parentRole)
  while (parent && isOrganisation(known.oeapi, parent) && ancestors.length < MOST_LEVELS) {
    ancestors.push(parent)
    ;[parent] = namedIn(known, parent, known.oeapi.organisations.parentRole)
  }
  return ancestors
}

/** A row as an organisation: a department while what it is part of is told too. */
export const organisationOf = (known: Known, rows: InLanguages): Organisation => {
  const [row] = rows
  const { identifiers, linkField } = known.oeapi.organisations
  const ancestors = ancestorsOf(known, row)
  const [parent, root] = [ancestors[0], ancestors.at(-1)]
  return {
    organisationId: row.id,
    organisationType: parent ? 'department' : 'root',
    name: wordsOf(rows, ({ title }) => title),
    ...codesOf(row, identifiers),
    ...descriptionOf(rows),
    ...linkOf(row, linkField, known.siteUrl),
    ...(parent && root ? { parentId: parent.id, rootId: root.id } : {}),
  }
}

/** A row as a programme. */
export const programmeOf = (known: Known, rows: InLanguages): Programme => {
  const [row] = rows
  const from = known.oeapi.programmes
  const type = schemesOf(row, from?.identifiers?.field)
    .map((scheme) => from?.identifiers?.types?.[scheme])
    .find((each) => each !== undefined)
  return {
    programmeId: row.id,
    programmeType: type ?? 'programme',
    name: wordsOf(rows, ({ title }) => title),
    ...codesOf(row, from?.identifiers),
    ...nameOf('level', row, from?.level),
    ...nameOf('levelOfQualification', row, from?.levelOfQualification),
    ...nameOf('modeOfStudy', row, from?.modeOfStudy),
    ...linkOf(row, from?.linkField, known.siteUrl),
    ...(from ? organisationIdOf(known, row, from.organisationRole) : {}),
  }
}

/** The learning outcomes of a course: the lines of its text, each with an id that follows from it. */
export const outcomesOf = ({ oeapi }: Known, rows: InLanguages): LearningOutcome[] => {
  const [row, ...others] = rows
  const { outcomesField } = oeapi.courses
  const { lang, lines } = linesOf(row, outcomesField)
  // A line is the same one in another language only where there are as many of them.
  const translated = others
    .map((other) => linesOf(other, outcomesField))
    .filter((other) => other.lang !== lang && other.lines.length === lines.length)
  return lines.map((line, at) => {
    const learningOutcomeId = derivedId(row.collection, row.id, line)
    return {
      learningOutcomeId,
      name: [
        { language: lang, value: line },
        ...translated.map((other) => ({ language: other.lang, value: other.lines[at] ?? '' })),
      ],
      primaryCode: ownCode(learningOutcomeId),
    }
  })
}

const outcomeIdsOf = (known: Known, rows: InLanguages): { learningOutcomeIds?: string[] } => {
  const ids = outcomesOf(known, rows).map(({ learningOutcomeId }) => learningOutcomeId)
  return ids.length > 0 ? { learningOutcomeIds: ids } : {}
}

/** A row as a course. */
export const courseOf = (known: Known, rows: InLanguages): Course => {
  const [row] = rows
  const from = known.oeapi.courses
  const programmeIds = namedIn(known, row, from.programmeRole).map(({ id }) => id)
  return {
    courseId: row.id,
    name: wordsOf(rows, ({ title }) => title),
    primaryCode: ownCode(row.id),
    ...descriptionOf(rows),
    ...outcomeIdsOf(known, rows),
    ...nameOf('level', row, from.level),
    ...linkOf(row, from.linkField, known.siteUrl),
    ...organisationIdOf(known, row, from.organisationRole),
    ...(programmeIds.length > 0 ? { programmeIds } : {}),
    ...studyLoadOf(row, from.studyLoad),
  }
}

/**
 * The one learning component of a course: what is done in it, under the course's own id, since several courses may be about
 * the same thing. Null when what is done is not public.
 */
export const componentOf = (
  known: Known,
  course: InLanguages,
  done: InLanguages | null,
): LearningComponent | null => {
  const { component, organisationRole } = known.oeapi.courses
  const [row] = course
  if (!component || !done) return null
  return {
    componentId: row.id,
    componentType: component.type,
    courseId: row.id,
    name: wordsOf(done, ({ title }) => title),
    primaryCode: ownCode(done[0].id),
    ...descriptionOf(done),
    ...outcomeIdsOf(known, course),
    ...organisationIdOf(known, row, organisationRole),
  }
}
