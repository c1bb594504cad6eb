import type { PayloadRequest } from 'payload'

import type { Answer, Door } from '../doors'
import { changes, createdWithin, matrix, type Slug, type Who, within, withinFor } from '../matrix'
import type { Operation, Reach } from '../oracle/words'
import { docsFor, givePicture, type Stage } from '../stage'
import { mayQuestion, type Question } from './question'

/** One cell of the matrix, with the way in by which it is asked. */
export type Cell = { door: Door; slug: Slug; stage: Stage; who: Who }

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort()
const idsIn = (answer: Answer): string[] => (answer.denied ? [] : sorted(answer.ids))
const isIn = (answer: Answer): boolean => !answer.denied

/** The ids of the documents that lie within a reach of somebody. */
export const idsWithin = (stage: Stage, slug: Slug, who: Who, reach: Reach): string[] => {
  const docs = docsFor(stage, slug, who)
  if (reach === 'all') return sorted(Object.values(docs))
  const named = withinFor[slug]?.[who]?.[reach] ?? within[slug][reach] ?? []
  return sorted(named.map((name) => String(docs[name])))
}

const reachOf = ({ slug, who }: Cell, operation: Operation): Reach => matrix[slug][who][operation]

const expectedIds = (cell: Cell, operation: Operation): string[] =>
  idsWithin(cell.stage, cell.slug, cell.who, reachOf(cell, operation))

/** The same question of every document. */
const ofEach = (
  cell: Cell,
  operation: Operation,
  verb: string,
  ask: (id: string) => Promise<Answer>,
): Question[] => {
  const expected = expectedIds(cell, operation)
  return Object.entries(docsFor(cell.stage, cell.slug, cell.who)).map(([name, id]) =>
    mayQuestion(`${cell.who} ${verb} ${name} of ${cell.slug}`, expected.includes(id), async () =>
      isIn(await ask(id)),
    ),
  )
}

const listing = (cell: Cell, operation: Operation, verb: string, ask: () => Promise<Answer[]>): Question => {
  const ids = expectedIds(cell, operation)
  const isDenied = reachOf(cell, operation) === 'none'
  return {
    ask: async () => {
      const answers = await ask()
      return { denied: answers.map((answer) => answer.denied), ids: sorted(answers.flatMap(idsIn)) }
    },
    expected: { denied: [isDenied, isDenied], ids },
    guards: isDenied || ids.length < Object.keys(docsFor(cell.stage, cell.slug, cell.who)).length,
    what: `${cell.who} ${verb} ${cell.slug}`,
  }
}

const reading = (cell: Cell): Question[] => {
  const { door, slug, stage, who } = cell
  const visitor = stage.visitors[who]
  return [
    listing(cell, 'read', 'lists', async () => [
      await door.list(slug, visitor, false),
      await door.list(slug, visitor, true),
    ]),
    ...ofEach(cell, 'read', 'opens', (id) => door.one(slug, visitor, id)),
  ]
}

/** What would carry a document away from where its reach ends: nobody whose reach ends somewhere may do it. */
const moving = (cell: Cell): Question[] => {
  const { door, slug, stage, who } = cell
  const reach = reachOf(cell, 'update')
  if (reach === 'all' || reach === 'none') return []
  return Object.entries(stage.world.moves[slug] ?? {}).flatMap(([name, data]) =>
    expectedIds(cell, 'update').map((id) =>
      mayQuestion(`${who} carries one of ${slug} away: ${name}`, false, async () =>
        isIn(await door.update(slug, stage.visitors[who], id, data)),
      ),
    ),
  )
}

const updating = (cell: Cell): Question[] => {
  const { door, slug, stage, who } = cell
  const change = changes[slug]
  return [
    ...ofEach(cell, 'update', 'changes', (id) => door.update(slug, stage.visitors[who], id, change)),
    ...moving(cell),
  ]
}

const creating = (cell: Cell): Question[] => {
  const { door, slug, stage, who } = cell
  const reach = reachOf(cell, 'create')
  const named = createdWithin[slug][reach] ?? []
  return Object.entries(stage.world.trials[slug]).map(([name, trial]) =>
    mayQuestion(`${who} makes ${name} of ${slug}`, reach === 'all' || named.includes(name), async () =>
      isIn(await door.create(slug, stage.visitors[who], trial)),
    ),
  )
}

/** What only the panel asks, and what has a way in for accounts alone: the rule itself is asked. */
const asking = (cell: Cell, operation: 'admin' | 'unlock'): Question => {
  const { slug, stage, who } = cell
  const { payload, visitors } = stage
  const req = { context: {}, payload, user: visitors[who].user } as unknown as PayloadRequest
  return mayQuestion(`${who} ${operation} ${slug}`, reachOf(cell, operation) !== 'none', async () =>
    Boolean(await payload.collections[slug].config.access[operation]?.({ req })),
  )
}

const unlocking = (cell: Cell): Question[] => {
  if (cell.slug !== 'users') return [asking(cell, 'unlock')]
  const { door, stage, who } = cell
  return [
    asking(cell, 'unlock'),
    mayQuestion(`${who} unlocks an account`, reachOf(cell, 'unlock') !== 'none', async () =>
      isIn(await door.unlock(stage.visitors[who], 'editor@example.org')),
    ),
  ]
}

const readingVersions = (cell: Cell): Question[] => {
  const { door, slug, stage, who } = cell
  const ask = () => door.versions(slug, stage.visitors[who])
  return [listing(cell, 'readVersions', 'lists versions of', async () => [await ask(), await ask()])]
}

const everything: Record<Operation, (cell: Cell) => Question[]> = {
  admin: (cell) => [asking(cell, 'admin')],
  create: creating,
  delete: (cell) => {
    const { door, slug, stage, who } = cell
    return ofEach(cell, 'delete', 'deletes', (id) => door.remove(slug, stage.visitors[who], id))
  },
  read: reading,
  readVersions: readingVersions,
  unlock: unlocking,
  update: updating,
}

/** All that is asked of a collection about one operation in the name of one visitor. */
export const questionsOf = (cell: Cell, operation: Operation): Question[] =>
  everything[operation](cell).map((question) => ({
    ...question,
    ask: async () => {
      if (cell.slug === 'media') await givePicture(cell.stage, cell.who)
      return question.ask()
    },
  }))
