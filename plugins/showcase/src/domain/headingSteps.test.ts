import { expect, test } from 'vitest'

import { headingSteps } from './headingSteps'
import type { RichNode } from './richNode'

const heading = (level: 2 | 3 | 4): RichNode => ({ type: 'heading', level, children: [] })
const levels = (nodes: readonly RichNode[]): number[] =>
  nodes.flatMap((node) => (node.type === 'heading' ? [node.level] : []))

test.each([
  [
    [4, 2],
    [2, 2],
  ],
  [
    [2, 4, 4, 3],
    [2, 3, 4, 3],
  ],
  [
    [2, 3, 4],
    [2, 3, 4],
  ],
] as const)('headings of levels %j stand under each other as %j', (given, shown) => {
  expect(levels(headingSteps(given.map(heading)))).toEqual(shown)
})

test('all else stays as it is', () => {
  const paragraph: RichNode = { type: 'paragraph', children: [] }
  expect(headingSteps([paragraph, heading(3), paragraph])).toEqual([paragraph, heading(2), paragraph])
})
