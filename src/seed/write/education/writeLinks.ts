import type { LinkState } from '../../../domain/education/curriculumLinkStates'
import { previousSchoolYear, type SchoolYear, schoolYearOf } from '../../../domain/education/schoolYears'
import { today } from '../../../hooks/today'
import { type DemoLink, links } from '../../demo/education/links'
import { type ProgrammeKey, programmes } from '../../demo/education/programmes'
import type { QuestionKey } from '../../demo/education/questions'
import type { PartnerKey } from '../../demo/partners/demoPartner'
import type { ProjectKey } from '../../demo/projects/demoProject'
import { demoKey } from '../demoKey'
import type { Ids, Writing } from '../writing'

/** Whatever a link points at. */
export type LinkEnds = {
  partners: Ids<PartnerKey>
  programmes: Ids<ProgrammeKey>
  projects: Ids<ProjectKey>
  questions: Ids<QuestionKey>
  reviewer: string
}

const yearOf = ({ yearsAgo = 0 }: DemoLink): SchoolYear =>
  Array.from({ length: yearsAgo }).reduce<SchoolYear>(previousSchoolYear, schoolYearOf(today()))

const factsOf = (link: DemoLink, ends: LinkEnds) => {
  const { level, school } = programmes[link.programme]
  return {
    capacity: link.capacity,
    contactRole: link.contactRole,
    level,
    programme: ends.programmes[link.programme],
    project: ends.projects[link.project],
    question: link.question && ends.questions[link.question],
    school: ends.partners[school],
    schoolYear: yearOf(link),
    studyLoad: link.load,
  }
}

/** What a link is at last: reviewed or not, and in which state. */
const ending = ({ remark, state }: DemoLink, reviewer: string) => {
  const reviewed: readonly LinkState[] = ['published', 'returned', 'expired']
  return {
    reviewRemark: remark,
    state,
    ...(state === 'published' && { _status: 'published' as const }),
    ...(state === 'expired' && { publishedAt: new Date(0).toISOString() }),
    ...(reviewed.includes(state) && { reviewedBy: reviewer }),
  }
}

const writeLink = async (
  { payload, req }: Writing,
  link: DemoLink,
  key: string,
  ends: LinkEnds,
): Promise<void> => {
  const { description, outcomes } = link
  const { id, learningOutcomes } = await payload.create({
    collection: 'curriculum-links',
    data: {
      ...factsOf(link, ends),
      description: description.nl,
      importKey: demoKey(key),
      learningOutcomes: outcomes.map(({ code, title }) => ({ code, title: title.nl })),
      state: 'draft',
    },
    depth: 0,
    draft: true,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: 'curriculum-links',
    data: {
      ...ending(link, ends.reviewer),
      description: description.en,
      learningOutcomes: outcomes.map(({ code, title }, row) => ({
        code,
        id: learningOutcomes?.[row]?.id,
        title: title.en,
      })),
    },
    depth: 0,
    id,
    locale: 'en',
    overrideAccess: true,
    req,
  })
}

/** Writes the curriculum links in the state that each is in. */
export const writeLinks = async (writing: Writing, ends: LinkEnds): Promise<void> => {
  for (const [index, link] of links.entries()) await writeLink(writing, link, `link-${index + 1}`, ends)
}
