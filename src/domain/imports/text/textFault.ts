import { decodeEntities } from './decodeEntities'
import { firstDifference } from './excerpt'

/** What can be wrong with a text that is kept as it is. */
const textFaults = ['replacement', 'control', 'entity', 'formula'] as const
export type TextFault = (typeof textFaults)[number]

/** A cell that a spreadsheet would run: `-5` and `+31 50 123` are numbers, `-cmd()` is not. */
const FORMULA = /^\s*(?:[=@]|[+-](?!\s*[\d.,(]))/
const LONE_SIGN = /^\s*[=@+-]\s*$/
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Where each kind of fault is first seen in a text; -1 where it is not. */
const SEEN_AT: Record<TextFault, (text: string) => number> = {
  control: (text) => text.search(CONTROL),
  entity: (text) => {
    const decoded = decodeEntities(text)
    return decoded === text ? -1 : firstDifference(text, decoded)
  },
  formula: (text) => (LONE_SIGN.test(text) ? -1 : text.search(FORMULA)),
  replacement: (text) => text.indexOf('\ufffd'),
}

/**
 * The faults of one text and where each is first seen: characters lost by an earlier conversion (U+FFFD), control characters,
 * HTML entities that were not read, and a beginning that a spreadsheet takes for a formula.
 */
export const faultsOfText = (text: string): { at: number; fault: TextFault }[] =>
  textFaults.map((fault) => ({ at: SEEN_AT[fault](text), fault })).filter(({ at }) => at >= 0)
