import { describe, expect, it } from 'vitest'

import { leafQuestions, type Question, questionsWithoutOwner, totalWorkloadHours } from './questions'
import { treeFaults } from './treeFaults'

const question = (id: string, rest: Partial<Question> = {}): Question => ({
  id,
  project: 'living-soil',
  state: 'open',
  ...rest,
})
const tree = [
  question('main', { workloadHours: 500 }),
  question('salt', { parent: 'main', workloadHours: 80 }),
  question('crops', { parent: 'main', workloadHours: 40 }),
]
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id)

describe('questions of a project', () => {
  it('those without sub-questions are the ones to answer, and only their workload counts', () => {
    expect(idsOf(leafQuestions(tree))).toEqual(['salt', 'crops'])
    expect(totalWorkloadHours(tree)).toBe(120)
  })

  it('a sub-question that no school has taken up is reported', () => {
    const assignments = [
      { question: 'salt', state: 'accepted' },
      { question: 'crops', state: 'proposed' },
      { question: 'crops', state: 'declined' },
    ] as const
    expect(idsOf(questionsWithoutOwner(tree, assignments))).toEqual(['crops'])
  })

  it('a withdrawn question needs no owner, and takes its sub-questions along', () => {
    const withdrawn = tree.map((one) => (one.id === 'main' ? { ...one, state: 'withdrawn' as const } : one))
    expect(questionsWithoutOwner(withdrawn, [])).toEqual([])
  })

  it('a question whose sub-questions were all withdrawn has to be answered itself', () => {
    const alone = tree.map((one) => (one.id === 'main' ? one : { ...one, state: 'withdrawn' as const }))
    expect(idsOf(questionsWithoutOwner(alone, []))).toEqual(['main'])
  })
})

describe('the tree of questions', () => {
  it('a question under itself is on a cycle, one beside the cycle is not', () => {
    const round = [
      question('a', { parent: 'c' }),
      question('b', { parent: 'a' }),
      question('c', { parent: 'b' }),
      question('beside', { parent: 'a' }),
    ]
    expect(treeFaults(round).map((fault) => fault.question)).toEqual(['a', 'b', 'c'])
    expect(treeFaults([question('self', { parent: 'self' })])).toHaveLength(1)
  })

  it('a parent of another project, or one that is gone, is refused', () => {
    const strangers = [question('far', { project: 'warm-homes' }), question('here', { parent: 'far' })]
    expect(treeFaults(strangers).map((fault) => fault.question)).toEqual(['here'])
    expect(treeFaults([question('orphan', { parent: 'gone' })])[0]?.because.nl).toContain('ander project')
    expect(treeFaults(tree)).toEqual([])
  })
})
