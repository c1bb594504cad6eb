import type { Locale } from '../../domain/locales/locales'
import type { Role } from '../../domain/people/roles'
import type { PartnerKey } from '../demo/partners/demoPartner'
import type { PictureKey } from '../demo/pictures'
import type { DemoProject } from '../demo/projects/demoProject'
import type { Bilingual } from '../text/bilingual'
import { richText } from '../text/richText'
import type { RegionIds } from './writeRegion'
import type { Ids } from './writing'

/** Whatever a project points at. */
export type ProjectLinks = {
  region: RegionIds
  partners: Ids<PartnerKey>
  pictures: Ids<PictureKey>
  accounts: Ids<Role>
}

/** A row of an array with the id it was given, which its other language must be saved under. */
type Row = { id?: string | null }

const words = (text: Bilingual, locale: Locale): string => text[locale] ?? ''

/** What a project says, in one language. */
export const projectTexts = (project: DemoProject, locale: Locale) => ({
  title: words(project.title, locale),
  summary: words(project.summary, locale),
  jointProblem: words(project.jointProblem, locale),
  story: richText(words(project.story, locale)),
  results: richText(words(project.results, locale)),
  ...(project.sources && { sources: richText(words(project.sources, locale)) }),
  chancesBeyondRegion: words(project.chancesBeyondRegion, locale),
  sensitivity: words(project.sensitivity, locale),
  broadening: {
    scope: words(project.broadening.scope, locale),
    earlierPartners: words(project.broadening.earlierPartners, locale),
    connections: words(project.broadening.connections, locale),
    beyondRegion: words(project.broadening.beyondRegion, locale),
  },
})

/** The rows of a project that hold words, in one language; `saved` are the rows as they were written before. */
export const projectRows = (
  project: DemoProject,
  locale: Locale,
  links: ProjectLinks,
  saved: { images?: Row[] | null; themes?: Row[] | null } = {},
) => ({
  images: project.images.map(({ image, caption }, index) => ({
    id: saved.images?.[index]?.id,
    caption: words(caption, locale),
    image: links.pictures[image],
  })),
  themes: project.themes.map(({ theme, argument, testedOn }, index) => ({
    id: saved.themes?.[index]?.id,
    argument: words(argument, locale),
    testedOn,
    theme: links.region.themes[theme],
  })),
})

/** As if what is published had been so on the day it began; what is still to begin is published now. */
const publication = ({ period, published }: DemoProject): { publishedAt?: string } =>
  published && Date.parse(period.start) < Date.now() ? { publishedAt: period.start } : {}

/** What is the same in every language. */
export const projectFacts = (project: DemoProject, { accounts, partners, region }: ProjectLinks) => ({
  fixedContact: accounts['process-manager'],
  funding: project.funding,
  municipalities: project.municipalities.map((code) => region.municipalities[code]),
  period: project.period,
  place: project.place,
  ...publication(project),
  questionOwner: partners[project.questionOwner],
  sdgs: [...project.sdgs],
  team: [accounts['process-manager'], accounts['education-broker']],
})
