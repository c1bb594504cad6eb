import type { Role } from '../../domain/people/roles'
import { reviewStates } from '../../domain/practices/reviewFaults'
import type { PartnerKey } from '../demo/partners/demoPartner'
import type { DemoPractice, DemoUse, PracticeKey } from '../demo/practices/demoPractice'
import { practices } from '../demo/practices/practices'
import { uses } from '../demo/practices/uses'
import type { ProjectKey } from '../demo/projects/demoProject'
import type { ThemeKey } from '../demo/themes'
import { richText } from '../text/richText'
import { demoKey } from './demoKey'
import { type Ids, writeEach, type Writing } from './writing'

type Links = {
  accounts: Ids<Role>
  partners: Ids<PartnerKey>
  projects: Ids<ProjectKey>
  themes: Ids<ThemeKey>
}

type Language = 'en' | 'nl'

const textsOf = (practice: DemoPractice, locale: Language) => ({
  approach: richText(practice.approach[locale]),
  context: practice.context[locale],
  preconditions: practice.preconditions[locale],
  problem: practice.problem[locale],
  title: practice.title[locale],
  whatDidNotWork: practice.whatDidNotWork[locale],
})

const factsOf = (practice: DemoPractice, { accounts, partners, themes }: Links) => ({
  author: accounts.editor,
  costs: practice.costs,
  evidence: practice.evidence,
  manual: { url: practice.manual },
  manualPresent: practice.manual !== undefined,
  owner: practice.owner && partners[practice.owner],
  source: practice.source,
  themes: practice.themes.map((theme) => themes[theme]),
})

/** Takes a practice through its review step by step, as people do: the editor wrote it, the process manager judges it. */
const writePractice = async (
  { payload, req }: Writing,
  practice: DemoPractice,
  key: PracticeKey,
  links: Links,
): Promise<string> => {
  const options = { collection: 'best-practices', depth: 0, overrideAccess: true, req } as const
  const { id } = await payload.create({
    ...options,
    data: { ...factsOf(practice, links), ...textsOf(practice, 'nl'), importKey: demoKey(`practice-${key}`) },
    draft: true,
    locale: 'nl',
    overrideAccess: true,
  })
  const change = (data: Record<string, unknown>, locale: Language = 'nl') =>
    payload.update({
      ...options,
      data,
      draft: data._status !== 'published',
      id,
      locale,
      overrideAccess: true,
    })
  await change(textsOf(practice, 'en'), 'en')
  const steps = reviewStates.slice(1, reviewStates.indexOf(practice.review) + 1)
  for (const reviewState of steps) await change({ reviewer: links.accounts['process-manager'], reviewState })
  if (practice.review === 'reviewed') await change({ _status: 'published' })
  return id
}

const useTexts = (use: DemoUse, locale: Language) => ({
  cautions: Object.fromEntries(
    Object.entries(use.cautions).map(([caution, { mitigation, risk }]) => [
      caution,
      { mitigation: mitigation?.[locale], risk },
    ]),
  ),
  ownAlternative: use.ownAlternative[locale],
  stopCriterion: use.stopCriterion[locale],
})

const writeUse = async (
  { payload, req }: Writing,
  use: DemoUse,
  practice: string,
  project: string,
): Promise<void> => {
  const { decision, outcome, outcomeOn, owningTeam, spontaneous } = use
  const { id } = await payload.create({
    collection: 'practice-uses',
    data: {
      decision,
      outcome,
      outcomeOn,
      owningTeam,
      practice,
      project,
      spontaneous,
      ...useTexts(use, 'nl'),
    },
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: 'practice-uses',
    data: useTexts(use, 'en'),
    depth: 0,
    id,
    locale: 'en',
    overrideAccess: true,
    req,
  })
}

/** Writes what the region has seen elsewhere and what its projects did with it. */
export const writePractices = async (writing: Writing, links: Links): Promise<void> => {
  const ids = await writeEach<PracticeKey, DemoPractice>(practices, (practice, key) =>
    writePractice(writing, practice, key, links),
  )
  for (const use of uses) await writeUse(writing, use, ids[use.practice], links.projects[use.project])
}
