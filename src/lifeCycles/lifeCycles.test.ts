import { lifeCycleFaults } from '@streekwerk/payload-phase-checklists'
import { describe, expect, it } from 'vitest'

import { type Locale, locales, type Words } from '../domain/locales/locales'
import { parentCodeOf, resourceTypes } from '../domain/mapping/resourceTypes'
import { sectionKeys } from '../domain/plans/sections'
import { cautions } from '../domain/practices/cautions'
import { checkNames, type ItemContent, type LifeCycleContent } from './content'
import { fourPhases } from './fourPhases'
import { development } from './fourPhases/development'
import { sevenSteps } from './sevenSteps'

const stepsOf = ({ phases }: LifeCycleContent) => phases.flatMap(({ steps }) => steps)
const itemsOf = (lifeCycle: LifeCycleContent) => stepsOf(lifeCycle).flatMap(({ items }) => items)
const itemsIn = (step: string): readonly ItemContent[] =>
  development.steps.find(({ key }) => key === step)?.items ?? []
const keysIn = (step: string, start: string) =>
  itemsIn(step)
    .map(({ key }) => key)
    .filter((key) => key.startsWith(start))

/** Every pair of texts of a life cycle: names, guidance and titles. */
const wordsOf = (lifeCycle: LifeCycleContent): readonly Words[] => [
  lifeCycle.name,
  lifeCycle.guidance,
  ...[...lifeCycle.phases, ...stepsOf(lifeCycle)].flatMap(({ guidance, name }) => [name, guidance]),
  ...itemsOf(lifeCycle).flatMap(({ guidance, title }) => [title, guidance]),
]

const sentencesOf = (text: string) => text.split(/(?<=[.?!]) /)

/** The numbers of the sections that a text names, each as “section 6”. */
const sectionsNamed = ({ guidance }: ItemContent, locale: Locale): number[] =>
  [...guidance[locale].matchAll(/(?:hoofdstuk|section) (\d+)/gi)].map(([, number]) => Number(number))

describe('the development phase of the method', () => {
  it('has thirteen steps in their order', () => {
    expect(development.steps.map(({ key }) => key)).toEqual([
      'mission-vision-values',
      'integrate',
      'scope',
      'mapping',
      'value-exchange',
      'best-practices',
      'articulation',
      'project-plan',
      'community',
      'work-programme',
      'kick-off',
      'learning-offer',
      'execution',
    ])
  })

  it('asks four questions that broaden the idea', () => {
    expect(keysIn('integrate', 'broaden-')).toEqual([
      'broaden-scope',
      'broaden-earlier-partners',
      'broaden-connections',
      'broaden-beyond-region',
    ])
  })

  it('maps by eleven activities', () => {
    expect(keysIn('mapping', 'map-')).toEqual([
      'map-supply-and-demand',
      'map-database',
      'map-databanks',
      'map-best-practices',
      'map-open-data',
      'map-matches-and-gaps',
      'map-chain',
      'map-flows',
      'map-needs',
      'map-region-resources',
      'map-calculation',
    ])
  })

  it.each(locales)('names each of the ten resource types once, and their subtypes, in %s', (locale) => {
    const texts = itemsIn('value-exchange')
      .filter(({ key }) => key.endsWith('-resources'))
      .map(({ guidance }) => guidance[locale].toLowerCase())
    const naming = (words: Words) => texts.filter((text) => text.includes(words[locale].toLowerCase())).length
    const types = resourceTypes.filter(({ code }) => parentCodeOf(code) === undefined)
    expect(types).toHaveLength(10)
    expect(types.map(({ name }) => naming(name))).toEqual(types.map(() => 1))
    expect(resourceTypes.filter(({ name }) => naming(name) === 0)).toEqual([])
  })

  it('weighs what comes from elsewhere by the four cautions', () => {
    expect(keysIn('best-practices', 'caution-')).toEqual(cautions.map((caution) => `caution-${caution}`))
  })

  it('articulates the question by four actions', () => {
    expect(keysIn('articulation', 'articulate-')).toEqual([
      'articulate-knowledge-needed',
      'articulate-schools-chosen',
      'articulate-broker-contacted',
      'articulate-with-education',
    ])
  })

  it.each(locales)(
    'names each of the eighteen sections of the plan exactly once, by its number, in %s',
    (locale) => {
      const items = itemsOf(fourPhases)
      const named = items.flatMap(({ sections = [] }) => sections)
      expect(named.toSorted()).toEqual(sectionKeys.toSorted())
      for (const item of items)
        expect(sectionsNamed(item, locale)).toEqual(
          (item.sections ?? []).map((section) => sectionKeys.indexOf(section) + 1),
        )
    },
  )
})

describe.each([fourPhases, sevenSteps])('the life cycle $key', (lifeCycle) => {
  const items = itemsOf(lifeCycle)

  it('gives every phase, step and item a key of its own, in words and dashes', () => {
    const keys = [...lifeCycle.phases, ...stepsOf(lifeCycle), ...items].map(({ key }) => key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([])
  })

  it('says everything in both languages, without stray spaces', () => {
    const texts = wordsOf(lifeCycle).flatMap((words) => locales.map((locale) => words[locale]))
    expect(texts.filter((text) => text === '' || text !== text.trim() || /\s\s|\n/.test(text))).toEqual([])
  })

  it('says nothing in the same words in both languages', () => {
    expect(wordsOf(lifeCycle).filter(({ en, nl }) => en === nl)).toEqual([])
  })

  it('addresses whoever reads with u in Dutch, as the panel does', () => {
    const familiar = /\b(je|jij|jou|jouw|jullie|kun)\b/i
    expect(wordsOf(lifeCycle).filter(({ nl }) => familiar.test(nl))).toEqual([])
  })

  it('titles fit on a line, and guidance in three sentences', () => {
    for (const locale of locales) {
      expect(items.filter(({ title }) => title[locale].length > 90)).toEqual([])
      expect(items.filter(({ guidance }) => sentencesOf(guidance[locale]).length > 3)).toEqual([])
    }
  })

  it('never asks the same thing twice', () => {
    for (const locale of locales)
      expect(new Set(items.map(({ title }) => title[locale])).size).toBe(items.length)
  })

  it('lets each of the ten checks answer one item, and people the rest', () => {
    const checks = items.flatMap(({ check }) => (check === undefined ? [] : [check]))
    expect(checks.toSorted()).toEqual(checkNames.toSorted())
    expect(
      items.filter(({ answeredBy, check }) => (answeredBy === 'check') !== (check !== undefined)),
    ).toEqual([])
  })

  it('asks people for evidence, and the same form only once', () => {
    expect(items.filter(({ check, evidence }) => check === undefined && evidence.length === 0)).toEqual([])
    expect(items.filter(({ evidence }) => new Set(evidence).size !== evidence.length)).toEqual([])
  })

  it('has no phase without a required item', () => {
    const open = lifeCycle.phases.filter(
      ({ steps }) => !steps.some((step) => step.items.some(({ kind }) => kind === 'required')),
    )
    expect(open).toEqual([])
  })

  it('requires between a third and a half of what it asks', () => {
    const share = items.filter(({ kind }) => kind === 'required').length / items.length
    expect(share).toBeGreaterThanOrEqual(1 / 3)
    expect(share).toBeLessThanOrEqual(1 / 2)
  })
})

it('the life cycle of the method has four phases', () => {
  expect(fourPhases.phases.map(({ name }) => name.nl)).toEqual([
    'Idee',
    'Ontwikkeling',
    'Verspreiding',
    'Exploitatie',
  ])
})

it('the lighter life cycle has seven phases of three to six items', () => {
  expect(sevenSteps.phases.map(({ name }) => name.nl)).toEqual([
    'Pril idee',
    'Inspiratie',
    'Planvorming',
    'Ontwikkeling',
    'Realisatie',
    'Verspreiding',
    'Inbedding',
  ])
  const counts = sevenSteps.phases.map(({ steps }) => steps.flatMap(({ items }) => items).length)
  expect(counts.filter((count) => count < 3 || count > 6)).toEqual([])
})

it.each([fourPhases, sevenSteps])(
  '$key can be put to use as it is: each of its items can be answered',
  (lifeCycle) => {
    const means = { checks: checkNames, evidence: ['file', 'link', 'record', 'note'] as const }
    expect(lifeCycleFaults(lifeCycle, means)).toEqual([])
  },
)
