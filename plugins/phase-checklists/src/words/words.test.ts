import { expect, test } from 'vitest'

import * as labels from './labels'
import * as panel from './panel'
import * as refusals from './refusals'

type Said = { language: string; text: string }

const saidIn = (value: unknown): Said[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
        typeof each === 'string' ? [{ language: name, text: each }] : saidIn(each),
      )

const said = [labels, panel, refusals].flatMap(saidIn)

test('whatever is said is said in Dutch and in English', () => {
  expect(said.length).toBeGreaterThan(200)
  const [dutch, english] = ['nl', 'en'].map((asked) => said.filter(({ language }) => language === asked))
  expect(dutch?.length).toBe(english?.length)
  expect(said.filter(({ language, text }) => !['en', 'nl'].includes(language) || text === '')).toEqual([])
})

test('in Dutch whoever reads is addressed with u, as the panel does', () => {
  const familiar = /\b(je|jij|jou|jouw|jullie|kun|zeg je)\b/i
  expect(said.filter(({ language, text }) => language === 'nl' && familiar.test(text))).toEqual([])
})
