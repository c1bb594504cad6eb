import { fourPhases } from '../../../lifeCycles/fourPhases'
import { overruledEarlier, settledEarlier } from '../../demo/phases/work'
import type { Writing } from '../writing'
import { writeDocument } from './writeDocument'

type Asked = (typeof fourPhases.phases)[number]['steps'][number]['items'][number]

/** What a phase asks, in its order. */
const itemsOf = (phase: string): readonly Asked[] =>
  fourPhases.phases.find(({ key }) => key === phase)?.steps.flatMap(({ items }) => items) ?? []

/** Something to show for an item, in the first form that it takes. */
const evidenceFor = async (writing: Writing, { evidence, key, title }: Asked, project: string) => {
  if (evidence.length === 0) return []
  if (evidence.includes('note')) return [{ kind: 'note' as const, note: settledEarlier.nl }]
  if (evidence.includes('record'))
    return [{ kind: 'record' as const, record: { relationTo: 'projects' as const, value: project } }]
  const file = await writeDocument(writing, {
    kind: 'evidence',
    lines: [settledEarlier.nl],
    name: key,
    project,
    title: title.nl,
  })
  return [{ file, kind: 'file' as const }]
}

const settledData = async (writing: Writing, item: Asked, project: string) =>
  item.answeredBy === 'check'
    ? { override: { isMet: 'yes' as const, reason: overruledEarlier } }
    : { evidence: await evidenceFor(writing, item, project), result: 'met' as const, status: 'done' as const }

/** The checks that the records of the demo region answer themselves, for every project that got so far. */
const answered = new Set(['intent-declared'])

/** Settles the first of what a phase of a project requires, as if that had been done before the program was there. */
export const settle = async (
  writing: Writing,
  project: string,
  { atMost = Infinity, phase }: { atMost?: number; phase: string },
): Promise<void> => {
  const { payload, req } = writing
  const { docs } = await payload.find({
    collection: 'checklist-items',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { key: true },
    where: { subject: { equals: project } },
  })
  const ids = new Map(docs.map(({ id, key }) => [key, id]))
  const required = itemsOf(phase).filter(
    ({ check, kind }) => kind === 'required' && !answered.has(check ?? ''),
  )
  for (const item of required.slice(0, atMost)) {
    const id = ids.get(item.key)
    if (id === undefined) continue
    await payload.update({
      collection: 'checklist-items',
      data: await settledData(writing, item, project),
      depth: 0,
      id,
      overrideAccess: true,
      req,
    })
  }
}
