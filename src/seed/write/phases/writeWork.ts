import type { Role } from '../../../domain/people/roles'
import { askedFor, waiver, work } from '../../demo/phases/work'
import type { ProjectKey } from '../../demo/projects/demoProject'
import type { Ids, Writing } from '../writing'

type Links = { accounts: Ids<Role>; projects: Ids<ProjectKey> }

const inDays = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00:00.000Z`

const itemOf = async ({ payload, req }: Writing, project: string, key: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'checklist-items',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { and: [{ subject: { equals: project } }, { key: { equals: key } }] },
  })
  const [found] = docs
  if (!found) throw new Error(`[seed] there is no item "${key}" to work on.`)
  return found.id
}

const writeTasks = async (writing: Writing, { accounts, projects }: Links): Promise<void> => {
  const { payload, req } = writing
  for (const project of Object.keys(work) as ProjectKey[])
    for (const { dueIn, item, owner, status } of work[project] ?? [])
      await payload.update({
        collection: 'checklist-items',
        data: { dueOn: inDays(dueIn), owner: accounts[owner], result: 'notAssessed', status },
        depth: 0,
        id: await itemOf(writing, projects[project], item),
        overrideAccess: true,
        req,
      })
}

const askDecisions = async ({ payload, req }: Writing, { accounts, projects }: Links): Promise<void> => {
  for (const project of askedFor)
    await payload.update({
      collection: 'phase-trails',
      data: { askedAt: new Date().toISOString(), askedBy: accounts['process-manager'] },
      depth: 0,
      overrideAccess: true,
      req,
      where: { subject: { equals: projects[project] } },
    })
}

const askWaiver = async (writing: Writing, { accounts, projects }: Links): Promise<void> => {
  const { payload, req } = writing
  const asked = await payload.create({
    collection: 'waivers',
    data: {
      item: await itemOf(writing, projects[waiver.project], waiver.item),
      reason: waiver.reason,
      subject: projects[waiver.project],
      validUntil: inDays(waiver.validForDays),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  // A seed has no user of its own.
  await payload.update({
    collection: 'waivers',
    data: { requestedBy: accounts['process-manager'] },
    depth: 0,
    id: asked.id,
    overrideAccess: true,
    req,
  })
}

/** Writes what is being worked on: whose it is and when it is due, which decisions are asked for, and a waiver that waits. */
export const writeWork = async (writing: Writing, links: Links): Promise<void> => {
  await writeTasks(writing, links)
  await askDecisions(writing, links)
  await askWaiver(writing, links)
}
