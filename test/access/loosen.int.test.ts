import { beforeAll, describe, expect, it } from 'vitest'

import { usePayload } from '../support/payload'
import { allLoosenings } from './loosen/allLoosenings'
import { loosenEach } from './loosen/loosenEach'
import type { Loosening } from './loosen/loosening'
import { fieldsByPath } from './questions/configFields'
import { mayQuestion } from './questions/question'
import { buildStage, type Stage } from './stage'

let stage: Stage
let loosenings: Loosening[]
beforeAll(async () => {
  stage = await buildStage(await usePayload())
  loosenings = await allLoosenings(stage)
})

describe('the rules of access', () => {
  it('cannot be made looser, one by one, without some question of the matrix being answered otherwise', async () => {
    const { loosened, unnoticed, wrong } = await loosenEach(loosenings)
    expect({ unnoticed, wrong }).toEqual({ unnoticed: [], wrong: [] })
    expect(loosened).toBe(loosenings.length)
  }, 300_000)

  it('are all made looser: of each operation of each collection and global, and of each field that has a rule', () => {
    const { collections, globals } = stage.payload
    const places = [...Object.values(collections).map(({ config }) => config), ...globals.config].flatMap(
      ({ access, slug }) => Object.keys(access).map((operation) => `${slug} ${operation}: everybody`),
    )
    const fields = Object.values(collections).flatMap(({ config }) =>
      [...fieldsByPath(config)].flatMap(([path, copies]) =>
        [...copies].flatMap(({ access }) =>
          Object.keys(access ?? {}).map((operation) => `${config.slug}.${path} ${operation}: everybody`),
        ),
      ),
    )
    const made = loosenings.map(({ what }) => what).filter((what) => what.endsWith(': everybody'))
    expect(made.sort()).toEqual([...new Set([...places, ...fields])].sort())
    expect(loosenings.filter(({ questions }) => questions.length === 0).map(({ what }) => what)).toEqual([])
  })
})

describe('a program with loose rules', () => {
  /** A rule of one word, and a question that hears it or does not. */
  const loosen = (rule: { said: boolean }, hears: boolean, expected = false): Loosening => ({
    apply: () => {
      rule.said = true
      return () => {
        rule.said = false
      }
    },
    questions: [mayQuestion('somebody enters', expected, () => Promise.resolve(hears && rule.said))],
    what: 'the door: everybody',
  })

  it('is told of every rule that can be loosened unnoticed, and of no other', async () => {
    const [heard, unheard] = [{ said: false }, { said: false }]
    expect(await loosenEach([loosen(heard, true)])).toEqual({ loosened: 1, unnoticed: [], wrong: [] })
    expect(await loosenEach([loosen(unheard, false)])).toEqual({
      loosened: 1,
      unnoticed: ['the door: everybody'],
      wrong: [],
    })
  })

  it('is left as it was', async () => {
    const rule = { said: false }
    await loosenEach([loosen(rule, true)])
    expect(rule).toEqual({ said: false })
  })

  it('is not judged while a question is answered wrongly with every rule right', async () => {
    expect(await loosenEach([loosen({ said: false }, true, true)])).toEqual({
      loosened: 0,
      unnoticed: [],
      wrong: ['somebody enters'],
    })
  })
})
