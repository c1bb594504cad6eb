import type { ChartWords } from './chartWords'
import type { Format } from './formatNumber'
import type { Moment } from './moments'

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A sentence that says what the value of something is. */
export const tellBeside = (what: string, value: string, words: ChartWords): string =>
  words.beside(capital(what), value)

/** What a line comes down to, for whoever does not see it: the last measurement, and the target and the verdict of that period. */
export const tellSeries = (moments: readonly Moment[], words: ChartWords, format: Format): string => {
  const last = moments.findLast(({ value }) => value !== null)
  if (!last || last.value === null) return words.empty
  const sentences = [words.latest(last.label, format(last.value))]
  if (last.target !== null) sentences.push(tellBeside(words.target, format(last.target), words))
  if (last.status !== null) sentences.push(tellBeside(words.status, words.statuses[last.status], words))
  return sentences.join(' ')
}
