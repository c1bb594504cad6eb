import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import type { Role } from '../domain/people/roles'
import { internalSections } from '../domain/plans/internalSections'
import { richText } from '../seed/text/richText'
import { readBudget } from './readBudget'
import { readPlan } from './readPlan'

let payload: Payload
let build: ReturnType<typeof builders>
let home: string
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  home = (await build.buildPartner()).id
})

const as = async (role: Role, organisation = home): Promise<PayloadRequest> => {
  const user = await build.buildUser({ organisation, roles: [role] })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

/** A plan with words in one open and one closed section, and a line in the phase budget. */
const aPlan = async () => {
  const other = await build.buildProject()
  const project = await build.buildProject({ relations: [{ kind: 'precedes', project: other.id }] })
  await build.buildParticipation(project.id, home)
  const plan = await build.buildPlan(project.id)
  for (const key of ['motive', 'sensitivity'])
    await payload.update({
      collection: 'plan-sections',
      data: { text: richText('Woorden.') },
      overrideAccess: true,
      where: { and: [{ plan: { equals: plan.id } }, { key: { equals: key } }] },
    })
  await build.buildBudgetLine(plan.id)
  await build.buildBudgetLine(plan.id, { budget: 'project', cents: 900_000 })
  await build.buildCoverageLine(plan.id, { budget: 'project', cents: 100_000, kind: 'exchange' })
  return { plan: plan.id, project: project.id }
}

describe('how far a plan is', () => {
  it('is counted from its texts and from what they rest on, for those who see all of it', async () => {
    const { project } = await aPlan()
    const read = await readPlan(await as('process-manager'), project)
    expect(read?.closed).toEqual([])
    // motive and sensitivity in words; both budgets and a related project in records
    expect(read?.completeness).toMatchObject({ filled: 5, total: 18 })
    expect(read?.sections.find(({ key }) => key === 'motive')?.textAmount).toBe(7)
    expect(read?.completeness.lacking.map(({ key }) => key)).toContain('risks')
  })

  it('counts what is kept elsewhere as it is told', async () => {
    const { project } = await aPlan()
    await build.buildQuestion(project)
    const read = await readPlan(await as('admin'), project, { elsewhere: { kpis: 2 } })
    expect(read?.completeness.filled).toBe(7)
  })

  it('says nothing of closed sections to those who may not read them', async () => {
    const { project } = await aPlan()
    for (const role of ['editor', 'education-broker', 'partner-member'] as const) {
      const read = await readPlan(await as(role), project)
      expect(read?.closed).toEqual([...internalSections])
      expect(read?.completeness).toMatchObject({ filled: 2, total: 14 })
      expect(read?.sections.find(({ key }) => key === 'sensitivity')?.textAmount).toBeNull()
    }
  })

  it('is nothing at all for a partner of another project, and for a visitor', async () => {
    const { project } = await aPlan()
    const stranger = await as('partner-member', (await build.buildPartner()).id)
    expect(await readPlan(stranger, project)).toBeNull()
    expect(await readPlan(await createLocalReq({}, payload), project)).toBeNull()
    expect(await readPlan(await as('admin'), (await build.buildProject()).id)).toBeNull()
  })
})

describe('the two budgets of a plan', () => {
  it('are told in figures, apart, to those who may see them', async () => {
    const { plan } = await aPlan()
    const read = await readBudget(await as('decision-maker'), plan)
    expect([read?.phase.costCents, read?.project.costCents]).toEqual([120_000, 900_000])
    // Coverage that is to come from the exchange and cites no transfer is possible at best.
    expect(read?.project.coverageByCertainty).toMatchObject({ certain: 0, possible: 100_000 })
  })

  it('count what a partner puts in as certain no sooner than it is committed, and only in its own project', async () => {
    const { plan, project } = await aPlan()
    const give = async (within: string) =>
      build.buildTransfer({
        project: within,
        provider: home,
        receiver: (await build.buildPartner()).id,
        resourceType: (await build.buildResourceType()).id,
      })
    const [transfer, elsewhere] = [await give(project), await give((await build.buildProject()).id)]
    const line = { budget: 'project', cents: 50_000, certainty: 'certain', kind: 'exchange' }
    await build.buildCoverageLine(plan, { ...line, transfer: transfer.id })
    const certain = async () =>
      (await readBudget(await as('decision-maker'), plan))?.project.coverageByCertainty.certain
    expect(await certain()).toBe(0)
    await payload.db.updateOne({ collection: 'transfers', data: { state: 'committed' }, id: transfer.id })
    expect(await certain()).toBe(50_000)
    expect(await wrongFields(build.buildCoverageLine(plan, { ...line, transfer: elsewhere.id }))).toEqual([
      'transfer',
    ])
  })

  it('are told to nobody else', async () => {
    const { plan } = await aPlan()
    expect(await readBudget(await as('editor'), plan)).toBeNull()
    expect(await readBudget(await as('partner-manager'), plan)).toBeNull()
  })
})
