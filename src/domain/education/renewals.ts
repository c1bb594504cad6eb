import type { CurriculumLink, StoredLink } from './curriculumLink'
import type { SchoolYear } from './schoolYears'

/** The copy of a link for another school year: a draft that nobody reviewed yet. */
export type RenewedLink = CurriculumLink & {
  reviewedBy: null
  reviewRemark: null
  schoolYear: SchoolYear
  state: 'draft'
}

/**
 * The data of a link's copy for a school year: a draft with the same learning outcomes and without its review. Only what
 * is named here goes along, so that no id, date or answer of the old link does.
 */
export const renewed = (link: CurriculumLink, intoYear: SchoolYear): RenewedLink => ({
  capacity: link.capacity,
  contactRole: link.contactRole,
  description: link.description,
  learningOutcomes: link.learningOutcomes?.map(({ code, title, url }) => ({ code, title, url })),
  level: link.level,
  programme: link.programme,
  project: link.project,
  question: link.question,
  reviewedBy: null,
  reviewRemark: null,
  school: link.school,
  schoolYear: intoYear,
  state: 'draft',
  studyLoad: link.studyLoad && { amount: link.studyLoad.amount, kind: link.studyLoad.kind },
  url: link.url,
})

/** What makes two links of different years the same link. */
const sameness = ({ programme, project, question, school }: CurriculumLink): string =>
  JSON.stringify([school, programme, project, question ?? null])

const wasPublic = ({ state }: StoredLink): boolean => state === 'published' || state === 'expired'

/**
 * The links to copy so that every link that was ever public also runs in a school year: one per school, programme, project
 * and question, as it was in its latest earlier year, and none where that year already has one in whatever state.
 */
export const linksToRenew = <Kept extends StoredLink>(
  links: readonly Kept[],
  intoYear: SchoolYear,
): Kept[] => {
  const present = new Set(links.filter(({ schoolYear }) => schoolYear === intoYear).map(sameness))
  const latest = new Map<string, Kept>()
  for (const link of links) {
    const key = sameness(link)
    const year = link.schoolYear ?? ''
    const isEarlier = year !== '' && year < intoYear
    if (wasPublic(link) && isEarlier && !present.has(key) && year > (latest.get(key)?.schoolYear ?? ''))
      latest.set(key, link)
  }
  return [...latest.values()]
}

/** The copies of {@link linksToRenew} for a school year. */
export const renewals = (links: readonly StoredLink[], intoYear: SchoolYear): RenewedLink[] =>
  linksToRenew(links, intoYear).map((link) => renewed(link, intoYear))
