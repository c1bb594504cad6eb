/** A rectangle of a picture. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** A name around the point that it is of. */
export type PlacedName = { text: string; x: number; y: number }

/** How high a name is, and how wide its letters are on average, in units. */
const [NAME_HEIGHT, LETTER_WIDTH] = [17, 7.7]
/** Where a name is tried, from the point that it is of, in halves of its width and in lines: on it, around it, and further off. */
const STEPS = [
  [0, 0],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1.6],
  [0, 1.6],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const

const halfOf = (text: string): number => (text.length * LETTER_WIDTH) / 2

/** What a name of a map covers. */
export const boxOf = ({ text, x, y }: PlacedName): Box => {
  const half = halfOf(text)
  return { left: x - half, top: y - NAME_HEIGHT / 2, right: x + half, bottom: y + NAME_HEIGHT / 2 }
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const isWithin = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom

const inOrder = (one: PlacedName, other: PlacedName): number =>
  one.text === other.text
    ? one.x - other.x || one.y - other.y
    : // Not by language: the same names make the same picture everywhere.
      one.text < other.text
      ? -1
      : 1

/** Moves a name sideways, so that it does not run out of the room. */
const pushedIn = (name: PlacedName, room: Box): PlacedName => {
  const { left, right } = boxOf(name)
  const push = Math.max(0, room.left - left) - Math.max(0, right - room.right)
  return { ...name, x: name.x + push }
}

/**
 * Finds room for names beside what is `taken` and beside one another, each as near to its own point as there is; a name for which
 * there is none is left out, and one that is there already does not come twice.
 */
export const settleNames = (names: readonly PlacedName[], taken: readonly Box[], room: Box): PlacedName[] => {
  const settled: PlacedName[] = []
  const full = [...taken]
  for (const name of [...names].sort(inOrder)) {
    if (settled.some(({ text }) => text === name.text)) continue
    const tries = STEPS.map(([across, down]) => ({
      ...name,
      x: name.x + across * halfOf(name.text),
      y: name.y + down * NAME_HEIGHT,
    }))
    const found = tries
      .map((each) => pushedIn(each, room))
      .find((each) => isWithin(boxOf(each), room) && !full.some((other) => overlaps(boxOf(each), other)))
    if (!found) continue
    settled.push(found)
    full.push(boxOf(found))
  }
  return settled
}
