import { cutText, widthOf } from './text'

/** A text and where its middle is. */
export type Label = { text: string; x: number }

/** What stays free between two labels. */
const GAP = 10
/** How much of the room one label may take. */
const LARGEST_SHARE = 0.45

const pushedIn = ({ text, x }: Label, [left, right]: readonly [number, number]): Label => {
  const half = widthOf(text) / 2
  return { text, x: Math.max(left + half, Math.min(right - half, x)) }
}

const everyFrom = <Item>(items: readonly Item[], step: number): Item[] =>
  items.filter((_, at) => (items.length - 1 - at) % step === 0)

const areApart = (labels: readonly Label[]): boolean =>
  labels.every((label, at) => {
    const next = labels[at + 1]
    return !next || label.x + widthOf(label.text) / 2 + GAP <= next.x - widthOf(next.text) / 2
  })

/**
 * The labels along an axis that there is room for: every one, or every second, third … counted back from the last, which is the
 * newest and always there. They come from left to right, never touch and never leave the room; a long one is cut.
 */
export const settleLabels = (
  labels: readonly Label[],
  room: readonly [left: number, right: number],
): Label[] => {
  const most = (room[1] - room[0]) * LARGEST_SHARE
  const settled = labels
    .toSorted((one, other) => one.x - other.x)
    .map((label) => pushedIn({ text: cutText(label.text, most), x: label.x }, room))
  for (let step = 1; step < settled.length; step += 1) {
    const some = everyFrom(settled, step)
    if (areApart(some)) return some
  }
  return settled.slice(-1)
}
