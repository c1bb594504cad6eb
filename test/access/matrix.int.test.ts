import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { usePayload } from '../support/payload'
import { type Door, localDoor, restDoor } from './doors'
import { changes, matrix, slugs, whos } from './matrix'
import { bookkeepingOperations, bookkeepingSlugs } from './oracle/bookkeeping'
import { fieldExpectations } from './oracle/fields'
import type { Operation } from './oracle/words'
import { fieldOperations, fieldsByPath } from './questions/configFields'
import { questionsOfBookkeeping } from './questions/ofBookkeeping'
import { idsWithin, questionsOf } from './questions/ofCollection'
import { questionsOfField } from './questions/ofField'
import { jobsOperations, questionsOfJobs } from './questions/ofJobs'
import { questionsOfSite, siteOperations } from './questions/ofSite'
import type { Question } from './questions/question'
import { buildStage, givePicture, type Stage } from './stage'

let payload: Payload
let stage: Stage
beforeAll(async () => {
  payload = await usePayload()
  stage = await buildStage(payload)
})

/** Every question is answered as the oracle says; all that are not are told at once. */
const answerAll = async (questions: readonly Question[]): Promise<void> => {
  const wrong: unknown[] = []
  for (const { ask, expected, what } of questions) {
    const answer = await ask()
    if (JSON.stringify(answer) !== JSON.stringify(expected)) wrong.push({ answer, expected, what })
  }
  expect(wrong).toEqual([])
}

const reaching: readonly Operation[] = ['read', 'update', 'delete', 'readVersions']

describe.each(['Local API', 'REST'])('through the %s', (name) => {
  let door: Door
  beforeAll(() => {
    door = name === 'REST' ? restDoor(payload) : localDoor(payload)
  })

  describe.each(whos)('%s', (who) => {
    it.each(slugs)(
      'reaches exactly its own documents among %s, and carries none of them away',
      async (slug) => {
        await answerAll(reaching.flatMap((operation) => questionsOf({ door, slug, stage, who }, operation)))
      },
    )

    it.each(slugs)('creates exactly what it may among %s', async (slug) => {
      await answerAll(questionsOf({ door, slug, stage, who }, 'create'))
    })

    it('makes nothing of nobody’s with an empty form', async () => {
      // What is one's own by having brought it in is nobody's never; so is a document, which is then of the own organisation.
      const makers = slugs.filter(
        (slug) => slug !== 'files' && !['all', 'own'].includes(matrix[slug][who].create),
      )
      const made: unknown[] = []
      for (const slug of makers)
        for (const data of [{}, { _status: 'draft' }]) {
          const file = 'picture' as const
          const trial = { data, ...(slug === 'media' && { file }) }
          const answer = await door.create(slug, stage.visitors[who], trial)
          if (!answer.denied) made.push({ data, slug })
        }
      expect(made).toEqual([])
    })

    it('changes many at once no further than one by one', async () => {
      const visitor = stage.visitors[who]
      for (const slug of ['partners', 'participations', 'files', 'themes'] as const) {
        await givePicture(stage, who)
        const answer = await door.updateAll(slug, visitor, changes[slug])
        const { update } = matrix[slug][who]
        expect(answer.denied, slug).toBe(update === 'none')
        expect(answer.denied ? [] : [...new Set(answer.ids)].sort(), slug).toEqual(
          idsWithin(stage, slug, who, update),
        )
      }
    })

    it('unlocks accounts, and reads and writes the site, only when it may', async () => {
      await answerAll([
        ...questionsOf({ door, slug: 'users', stage, who }, 'unlock'),
        ...siteOperations.flatMap((operation) => questionsOfSite(stage, door, operation, who)),
      ])
    })
  })
})

describe('what is the same whichever way it is asked', () => {
  it.each(whos)('%s enters the admin panel and unlocks only where the matrix says so', async (who) => {
    const door = localDoor(payload)
    await answerAll(
      slugs.flatMap((slug) => [
        ...questionsOf({ door, slug, stage, who }, 'admin'),
        ...questionsOf({ door, slug, stage, who }, 'unlock'),
      ]),
    )
  })

  it.each(bookkeepingSlugs)(
    '%s, which Payload keeps for itself, is open only where it has to be',
    async (slug) => {
      await answerAll(
        whos.flatMap((who) =>
          bookkeepingOperations.flatMap((operation) => questionsOfBookkeeping(stage, slug, operation, who)),
        ),
      )
    },
  )

  it('nobody reads or writes what Payload planned when', async () => {
    await answerAll(
      whos.flatMap((who) => jobsOperations.flatMap((operation) => questionsOfJobs(stage, operation, who))),
    )
  })

  it('every collection answers for every operation, so that none is left to a default', () => {
    const stated = slugs.map((slug) => Object.keys(payload.collections[slug].config.access).sort())
    expect(stated).toEqual(
      slugs.map(() => ['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update']),
    )
  })

  it('there is no collection that the matrix does not know', () => {
    expect(Object.keys(payload.collections).sort()).toEqual([...slugs, ...bookkeepingSlugs].sort())
  })
})

describe('a field with a rule of its own', () => {
  const ruled = slugs.filter((slug) => fieldExpectations[slug] !== undefined)

  it.each(ruled)('in %s is shown to, filtered by and set by exactly those who may', async (slug) => {
    for (const expectation of fieldExpectations[slug] ?? [])
      for (const operation of fieldOperations)
        await answerAll(questionsOfField(stage, slug, expectation, operation))
  })

  it('is known to the oracle, with every operation it has a rule for', () => {
    const inConfig = slugs.flatMap((slug) =>
      [...fieldsByPath(payload.collections[slug].config)].flatMap(([path, copies]) => {
        const rules = new Set([...copies].flatMap(({ access }) => Object.keys(access ?? {})))
        return [...rules].map((operation) => `${slug}.${path} ${operation}`)
      }),
    )
    const inOracle = slugs.flatMap((slug) =>
      (fieldExpectations[slug] ?? []).flatMap((expectation) =>
        fieldOperations
          .filter((operation) => expectation[operation] !== undefined)
          .map((operation) => `${slug}.${expectation.field} ${operation}`),
      ),
    )
    expect([...new Set(inOracle)].sort()).toEqual([...new Set(inConfig)].sort())
  })
})
