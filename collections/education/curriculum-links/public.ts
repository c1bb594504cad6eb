import { endInstantOf, firstDayOf, isSchoolYear } from '../../../src/domain/education/schoolYears'
import { part, type Pen, type PublicEntry, type StoredDocument } from '../../../src/domain/publication/pen'

const units: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ec: { en: 'EC', nl: 'EC' },
  hours: { en: 'hours', nl: 'uur' },
  sbu: { en: 'hours (SBU)', nl: 'uur (SBU)' },
}

/**
 * What the public may know of a curriculum link, until its school year is over and as long as project and school are public.
 * Never: how it was reviewed, by whom and with what remark, nor the question of the project behind it.
 */
export const publicCurriculumLink = <Field>(
  link: StoredDocument,
  locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => {
  const { amount, kind } = part(link, 'studyLoad')
  const { schoolYear } = link
  const year = isSchoolYear(schoolYear) ? schoolYear : null
  return {
    slug: write.slug(link.slug),
    title: write.words(link.title),
    summary: write.words(link.description),
    fields: {
      capacity: write.number(link.capacity),
      contactRole: write.text(link.contactRole),
      learningOutcomes: write.lines(link.learningOutcomes, ['code', 'title']),
      level: write.codes('educationLevel', link.level),
      schoolYear: write.codes('schoolYear', schoolYear),
      studyLoad: write.number(amount, typeof kind === 'string' ? units[kind]?.[locale] : undefined),
      website: write.url(link.url),
    },
    references: [
      ...write.references('project', 'projects', link.project, { required: true }),
      ...write.references('school', 'partners', link.school, { required: true }),
      ...write.references('programme', 'programmes', link.programme),
    ],
    sortAt: year === null ? null : write.instant(firstDayOf(year)),
    visibleUntil: year === null ? null : endInstantOf(year),
  }
}
