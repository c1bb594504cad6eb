import type { RichNode } from './richNode'

/** No heading is more than one level below the one before it: who listens to a page goes by their order. */
export const headingSteps = (nodes: readonly RichNode[]): RichNode[] => {
  let above = 1
  return nodes.map((node) => {
    if (node.type !== 'heading') return node
    const level = Math.min(node.level, above + 1) as typeof node.level
    above = level
    return { ...node, level }
  })
}
