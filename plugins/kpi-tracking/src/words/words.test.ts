import { expect, test } from 'vitest'

import * as labels from './labels'
import * as overview from './overview'
import * as panel from './panel'
import * as questions from './questionWords'
import * as refusals from './refusals'
import * as table from './tableWords'
import * as targets from './targetDoubtWords'
import * as verdicts from './verdictWords'

type Said = { language: string; text: string }

const saidIn = (value: unknown): Said[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
        typeof each === 'string' ? [{ language: name, text: each }] : saidIn(each),
      )

const { statusShapes, ...inWords } = verdicts
const said = [labels, overview, panel, questions, refusals, table, targets, inWords].flatMap(saidIn)
const dutch = said.filter(({ language }) => language === 'nl')

test('whatever is said is said in Dutch and in English', () => {
  expect(said.length).toBeGreaterThan(200)
  expect(dutch).toHaveLength(said.length / 2)
  expect(said.filter(({ language, text }) => !['en', 'nl'].includes(language) || text === '')).toEqual([])
})

test('in Dutch whoever reads is addressed with u, as the panel does', () => {
  const familiar = /\b(je|jij|jou|jouw|jullie|kun)\b/i
  expect(dutch.filter(({ text }) => familiar.test(text))).toEqual([])
})

test('every verdict has a shape of its own beside its word', () => {
  const shapes = Object.values(statusShapes)
  expect(new Set(shapes).size).toBe(Object.keys(verdicts.statusWords).length)
})
