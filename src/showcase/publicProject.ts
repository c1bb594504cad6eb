import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

import { group, type Read } from './group'

/**
 * What the public may know of a project. Never here: team, fixed contact, the four broadening answers, what is sensitive,
 * import keys.
 */
export const publicProject = (project: Read, _locale: string, write: Writer): PublicEntry => {
  const funding = group(project.funding)
  const period = group(project.period)
  const place = group(project.place)
  return {
    slug: write.slug(project.slug),
    title: write.words(project.title),
    summary: write.words(project.summary),
    fields: {
      jointProblem: write.text(project.jointProblem),
      story: write.richText(project.story),
      results: write.richText(project.results),
      chancesBeyondRegion: write.text(project.chancesBeyondRegion),
      funding: write.amounts(funding.totalCents, {
        eu: funding.euCents,
        public: funding.publicCents,
        private: funding.privateCents,
      }),
      period: write.period(period.start, period.end),
      place: write.place(place.latitude, place.longitude, place.label),
      sdgs: write.codes('sdg', project.sdgs),
    },
    references: [
      ...write.notedReferences('image', 'media', project.images, { at: 'image', note: 'caption' }),
      ...write.notedReferences('theme', 'themes', project.themes, { at: 'theme', note: 'argument' }),
      ...write.references('municipality', 'municipalities', project.municipalities),
      ...write.references('questionOwner', 'partners', project.questionOwner),
      ...write.notedReferences('related', 'projects', project.relations, { at: 'project' }),
    ],
    sortAt: write.instant(period.start) ?? write.instant(project.createdAt),
  }
}
