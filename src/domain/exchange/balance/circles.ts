type Arrow = Readonly<{ from: string; to: string }>
type Neighbours = ReadonlyMap<string, readonly string[]>

const neighboursOf = (arrows: readonly Arrow[], tail: 'from' | 'to', head: 'from' | 'to'): Neighbours => {
  const neighbours = new Map<string, string[]>()
  for (const arrow of arrows) {
    const known = neighbours.get(arrow[tail])
    if (known === undefined) neighbours.set(arrow[tail], [arrow[head]])
    else known.push(arrow[head])
  }
  return neighbours
}

/** All that is newly reached from a node, each after whatever is reached through it. */
const reached = (start: string, neighbours: Neighbours, seen: Set<string>): string[] => {
  if (seen.has(start)) return []
  seen.add(start)
  const order: string[] = []
  const path = [{ node: start, rest: (neighbours.get(start) ?? []).values() }]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.rest.next()
    if (next.done === true) {
      order.push(top.node)
      path.pop()
    } else if (!seen.has(next.value)) {
      seen.add(next.value)
      path.push({ node: next.value, rest: (neighbours.get(next.value) ?? []).values() })
    }
  }
  return order
}

/**
 * To which circle each node belongs, by number: two share one exactly when the arrows lead from each to the other. A node
 * on no cycle is a circle of its own, also when an arrow leads from it to itself. In time linear in the arrows (Kosaraju).
 */
export const circlesOf = (arrows: readonly Arrow[]): ReadonlyMap<string, number> => {
  const forward = neighboursOf(arrows, 'from', 'to')
  const backward = neighboursOf(arrows, 'to', 'from')
  const seen = new Set<string>()
  const order = [...forward.keys()].flatMap((node) => reached(node, forward, seen))
  const circles = new Map<string, number>()
  const placed = new Set<string>()
  for (const [number, node] of order.reverse().entries())
    for (const member of reached(node, backward, placed)) circles.set(member, number)
  return circles
}
