import type { Role } from '../../domain/people/roles'
import { plans } from '../demo/plans'
import type { DemoPlan } from '../demo/plans/demoPlan'
import { euros, type ProjectKey } from '../demo/projects/demoProject'
import type { InBothLanguages } from '../text/bilingual'
import { richText } from '../text/richText'
import { demoKey } from './demoKey'
import type { Ids, Writing } from './writing'

type Links = { accounts: Ids<Role>; projects: Ids<ProjectKey> }

type TranslatedSlug = 'budget-lines' | 'coverage-lines' | 'project-plans' | 'risks'

/** Writes one document in Dutch and then its texts in English. */
const writeTranslated = async (
  { payload, req }: Writing,
  collection: TranslatedSlug,
  facts: Record<string, unknown>,
  texts: Readonly<Record<string, InBothLanguages | undefined>>,
): Promise<string> => {
  const inLocale = (locale: 'en' | 'nl') =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text?.[locale]]))
  const options = { collection, depth: 0, overrideAccess: true, req } as const
  const { id } = await payload.create({
    ...options,
    data: { ...facts, ...inLocale('nl') } as never,
    locale: 'nl',
    overrideAccess: true,
  })
  await payload.update({ ...options, data: inLocale('en'), id, locale: 'en', overrideAccess: true })
  return id
}

const writeSections = async (
  { payload, req }: Writing,
  plan: string,
  sections: DemoPlan['sections'],
  accounts: Ids<Role>,
): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'plan-sections',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { plan: { equals: plan } },
  })
  for (const { id, key } of docs) {
    const section = sections[key]
    if (section === undefined) continue
    for (const locale of ['nl', 'en'] as const)
      await payload.update({
        collection: 'plan-sections',
        data: {
          owner: section.owner && accounts[section.owner],
          status: section.state,
          text: section.text && richText(section.text[locale]),
        },
        depth: 0,
        id,
        locale,
        overrideAccess: true,
        req,
      })
  }
}

const writeParts = async (writing: Writing, plan: string, demo: DemoPlan, accounts: Ids<Role>) => {
  for (const { description, euros: amount, ...line } of demo.budgetLines)
    await writeTranslated(writing, 'budget-lines', { ...line, cents: euros(amount), plan }, { description })
  for (const { description, euros: amount, ...line } of demo.coverageLines)
    await writeTranslated(writing, 'coverage-lines', { ...line, cents: euros(amount), plan }, { description })
  for (const { description, mitigation, owner, residual, title, ...risk } of demo.risks) {
    const [residualLikelihood, residualImpact] = residual ?? []
    await writeTranslated(
      writing,
      'risks',
      { ...risk, owner: owner && accounts[owner], plan, residualImpact, residualLikelihood },
      { description, mitigation, title },
    )
  }
}

/** Writes the plans of the projects that have one, with their sections, money and risks. */
export const writePlans = async (writing: Writing, { accounts, projects }: Links): Promise<void> => {
  for (const key of Object.keys(plans) as (keyof typeof plans)[]) {
    const demo: DemoPlan = plans[key]
    const { ambition, niches, notes, status } = demo
    const facts = { importKey: demoKey(`plan-${key}`), notes, project: projects[key], status }
    const plan = await writeTranslated(writing, 'project-plans', facts, { ambition, niches })
    await writeSections(writing, plan, demo.sections, accounts)
    await writeParts(writing, plan, demo, accounts)
  }
}
