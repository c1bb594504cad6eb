import { yearsOf } from '../../../src/domain/projects/yearsOf'
import { part, type Pen, type PublicEntry, type StoredDocument } from '../../../src/domain/publication/pen'

/**
 * What the public may know of a project. Never: political sensitivity, the broadening answers, the people on it, and who
 * has influence or interest (those stand with the participations).
 */
export const publicProject = <Field>(
  project: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => {
  const { euCents, privateCents, publicCents, totalCents } = part(project, 'funding')
  const { end, start } = part(project, 'period')
  const { label, latitude, longitude } = part(project, 'place')
  return {
    slug: write.slug(project.slug),
    title: write.words(project.title),
    summary: write.words(project.summary),
    fields: {
      archived: write.flag(project.archived),
      chancesBeyondRegion: write.text(project.chancesBeyondRegion),
      funding: write.amounts(totalCents, { eu: euCents, public: publicCents, private: privateCents }),
      jointProblem: write.text(project.jointProblem),
      period: write.period(start, end),
      place: write.place(latitude, longitude, label),
      results: write.richText(project.results),
      sdgs: write.codes('sdg', project.sdgs),
      sources: write.richText(project.sources),
      story: write.richText(project.story),
    },
    references: [
      ...write.notedReferences('image', 'media', project.images, { at: 'image', note: 'caption' }),
      ...write.references('municipality', 'municipalities', project.municipalities),
      ...write.references('questionOwner', 'partners', project.questionOwner),
      ...write.notedReferences('theme', 'themes', project.themes, { at: 'theme', note: 'argument' }),
      ...write.notedReferences('related', 'projects', project.relations, { at: 'project' }),
    ],
    facets: { year: yearsOf(write.instant(start), write.instant(end)) },
    sortAt: write.instant(project.publishedAt),
  }
}
