import { cutText, LINE_HEIGHT, widthOf } from './text'

/** An entry of a legend: what is drawn so, in words. */
export type LegendEntry<Kind extends string> = { kind: Kind; text: string }

/** An entry with its place: `x` is where its sample begins, `y` the middle of its line. */
export type PlacedEntry<Kind extends string> = LegendEntry<Kind> & { x: number; y: number }

/** How wide the sample of an entry is, and what stays free between it and its words, and after those. */
export const SAMPLE_WIDTH = 26
const [AFTER_SAMPLE, AFTER_WORDS] = [6, 14]

/** Lays a legend in as few lines as fit into the width; a text that is longer than a line is cut. */
export const layLegend = <Kind extends string>(
  entries: readonly LegendEntry<Kind>[],
  width: number,
): { entries: PlacedEntry<Kind>[]; height: number } => {
  const placed: PlacedEntry<Kind>[] = []
  let [x, line] = [0, 0]
  for (const { kind, text } of entries) {
    const words = cutText(text, width - SAMPLE_WIDTH - AFTER_SAMPLE)
    const wide = SAMPLE_WIDTH + AFTER_SAMPLE + widthOf(words)
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1]
    placed.push({ kind, text: words, x, y: (line + 0.5) * LINE_HEIGHT })
    x += wide + AFTER_WORDS
  }
  return { entries: placed, height: entries.length === 0 ? 0 : (line + 1) * LINE_HEIGHT }
}

/** Where the words of an entry begin, from where its sample does. */
export const WORDS_OFFSET = SAMPLE_WIDTH + AFTER_SAMPLE
