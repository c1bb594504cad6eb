import type { Doc, Words } from '@streekwerk/payload-kit'
import { addedTo, inTransaction, localApi, named, rowId, sayTo, tellWritten } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { optionsIn } from '../read/optionsOf'
import { slugs } from '../slugs'
import type { LifeCycleTemplate } from '../template'
import { lockVersions } from './locks'

/** Words as the house keeps them: in each of its languages, or in the one it has. */
const kept = (req: PayloadRequest, words: Words): unknown => {
  const { localization } = req.payload.config
  if (!localization) return sayTo(req, words)
  return Object.fromEntries(localization.localeCodes.map((code) => [code, words[code]]))
}

const createItems = async (
  req: PayloadRequest,
  lifeCycle: number | string,
  { phases }: LifeCycleTemplate,
): Promise<void> => {
  const now = new Date().toISOString()
  const items = phases.flatMap(({ steps }) =>
    steps.flatMap((step) => step.items.map((item) => ({ ...item, step: step.key }))),
  )
  const made: Doc[] = []
  for (const [place, item] of items.entries())
    made.push(
      (await req.payload.db.create({
        collection: named(slugs.lifeCycleItems),
        data: {
          ...item,
          createdAt: now,
          evidence: [...item.evidence],
          guidance: kept(req, item.guidance),
          lifeCycle,
          order: (place + 1) * 10,
          title: kept(req, item.title),
          updatedAt: now,
        },
        req,
      })) as Doc,
    )
  await tellWritten(
    optionsIn(req),
    req,
    made.map((doc) => addedTo(slugs.lifeCycleItems, doc)),
  )
}

/**
 * Writes a life cycle that a house brings along, whole, and puts it to use, unless this version of it is there already: what editors made of it
 * stays. It is refused with the same words as one that editors wrote. Answers whether it was written. For a seed: nobody is asked whether they may.
 */
export const createLifeCycle = (req: PayloadRequest, template: LifeCycleTemplate): Promise<boolean> =>
  inTransaction(req, async () => {
    // Switched off nothing would judge what is written.
    optionsIn(req)
    const { guidance, key, name, phases, version } = template
    await lockVersions(req, key)
    const { totalDocs } = await localApi(req.payload).count({
      collection: slugs.lifeCycles,
      overrideAccess: true,
      req,
      where: { and: [{ key: { equals: key } }, { version: { equals: version } }] },
    })
    if (totalDocs > 0) return false
    const told = (part: Readonly<{ guidance: Words; key: string; name: Words }>) => ({
      guidance: kept(req, part.guidance),
      id: rowId(),
      key: part.key,
      name: kept(req, part.name),
    })
    const now = new Date().toISOString()
    const made = (await req.payload.db.create({
      collection: named(slugs.lifeCycles),
      data: {
        createdAt: now,
        guidance: kept(req, guidance),
        key,
        name: kept(req, name),
        phases: phases.map((phase) => ({ ...told(phase), steps: phase.steps.map(told) })),
        state: 'draft',
        updatedAt: now,
        version,
      },
      req,
    })) as Doc
    await tellWritten(optionsIn(req), req, [addedTo(slugs.lifeCycles, made)])
    await createItems(req, made.id, template)
    await localApi(req.payload).update({
      collection: slugs.lifeCycles,
      data: { state: 'active' },
      depth: 0,
      id: made.id,
      overrideAccess: true,
      req,
    })
    return true
  })
