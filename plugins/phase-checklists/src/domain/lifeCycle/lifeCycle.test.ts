import { describe, expect, test } from 'vitest'

import { buildItem, buildLifeCycle } from '../../../test/builders'
import { compareLifeCycles } from './compareLifeCycles'
import { evidenceKinds } from './lifeCycle'
import { lifeCycleFaults } from './lifeCycleFaults'

const means = { checks: ['signed'], evidence: evidenceKinds }
const cycle = buildLifeCycle({ idea: [buildItem()], work: [buildItem({ key: 'plan' })] })

describe('a life cycle can be put to use', () => {
  test('when every phase asks something that can be answered', () => {
    expect(lifeCycleFaults(cycle, means)).toEqual([])
  })

  test('not when it is empty, or one of its phases is or requires nothing', () => {
    expect(lifeCycleFaults({ ...cycle, phases: [] }, means)).toEqual([{ fault: 'noPhases', key: 'short' }])
    const [idea] = cycle.phases
    const withEmpty = { ...cycle, phases: [...(idea ? [idea] : []), { key: 'end', steps: [] }] }
    expect(lifeCycleFaults(withEmpty, means)).toEqual([{ fault: 'noSteps', key: 'end' }])
    const advice = buildLifeCycle({ idea: [buildItem({ kind: 'recommended' })] })
    expect(lifeCycleFaults(advice, means)).toEqual([{ fault: 'nothingRequired', key: 'idea' }])
    expect(lifeCycleFaults(buildLifeCycle({ idea: [] }), means)).toEqual([
      { fault: 'nothingRequired', key: 'idea' },
    ])
  })

  test('not when a phase, step or item comes twice, which would lead in a circle', () => {
    const circle = { ...cycle, phases: [...cycle.phases, ...cycle.phases.slice(0, 1)] }
    expect(lifeCycleFaults(circle, means)).toEqual([
      { fault: 'keyTwice', key: 'idea' },
      { fault: 'keyTwice', key: 'idea-step' },
      { fault: 'keyTwice', key: 'vision' },
    ])
    expect(lifeCycleFaults(buildLifeCycle({ ' ': [buildItem()] }), means)).toContainEqual({
      fault: 'keyMissing',
      key: '',
    })
  })

  test.each([
    ['no check is named', {}, 'unanswerable'],
    ['the host has no such check', { check: 'weather' }, 'unknownCheck'],
  ])('not when a check should answer and %s', (_, item, fault) => {
    const one = buildLifeCycle({ idea: [buildItem({ answeredBy: 'check', ...item })] })
    expect(lifeCycleFaults(one, means)).toEqual([{ fault, key: 'vision' }])
  })

  test('not when evidence is wanted of what a check answers', () => {
    const one = buildLifeCycle({
      idea: [buildItem({ answeredBy: 'check', check: 'signed', evidence: ['file'] })],
    })
    expect(lifeCycleFaults(one, means)).toEqual([{ fault: 'evidenceUnasked', key: 'vision' }])
  })

  test('not when evidence is wanted in a form that nobody can give', () => {
    const one = buildLifeCycle({ idea: [buildItem({ evidence: ['record'] })] })
    expect(lifeCycleFaults(one, { ...means, evidence: ['link'] })).toEqual([
      { fault: 'unanswerable', key: 'vision' },
    ])
  })
})

test('two versions differ in what was added, taken out, asked otherwise or moved; an item is known by its key', () => {
  const next = buildLifeCycle(
    {
      idea: [buildItem({ kind: 'optional' }), buildItem({ key: 'plan' })],
      work: [buildItem({ key: 'risks' })],
    },
    2,
  )
  const { added, changed, removed } = compareLifeCycles(
    buildLifeCycle({ idea: [buildItem(), buildItem({ key: 'talk' })], work: [buildItem({ key: 'plan' })] }),
    next,
  )
  expect(added.map(({ item }) => item.key)).toEqual(['risks'])
  expect(removed.map(({ item }) => item.key)).toEqual(['talk'])
  expect(changed.map(({ from, to }) => [to.item.key, from.phase, to.phase])).toEqual([
    ['vision', 'idea', 'idea'],
    ['plan', 'work', 'idea'],
  ])
  expect(compareLifeCycles(next, next)).toEqual({ added: [], changed: [], removed: [] })
})
