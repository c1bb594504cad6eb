/** Something at a point of a picture. */
export type Pinned = { id: string; x: number; y: number }

/** A dot of a map, and whose it is. */
export type Dot = { x: number; y: number; ids: string[] }

const inOrder = (one: Pinned, other: Pinned): number =>
  one.x - other.x || one.y - other.y || (one.id < other.id ? -1 : 1)

/**
 * Gathers what lies nearer than `apart` to one another in a dot that stands for all of it, so that no dot hides another. The
 * order in which they are given makes no difference.
 */
export const gatherDots = (pinned: readonly Pinned[], apart: number): Dot[] => {
  const dots: Dot[] = []
  for (const { id, x, y } of [...pinned].sort(inOrder)) {
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < apart)
    if (near) near.ids.push(id)
    else dots.push({ x, y, ids: [id] })
  }
  return dots
}
