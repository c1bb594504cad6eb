import { hasEntities } from './decodeEntities'

/** What can be wrong with a text that is kept as it is. */
export const textFaults = ['replacement', 'control', 'entity', 'formula'] as const
export type TextFault = (typeof textFaults)[number]

/** A cell that a spreadsheet would run: `-5` and `+31 50 123` are numbers, `-cmd()` is not. */
const FORMULA = /^\s*(?:[=@]|[+-](?!\s*[\d.,(]))/

/**
 * The faults of one text: characters lost by an earlier conversion (U+FFFD), control characters, HTML entities that were
 * not read, and a beginning that a spreadsheet takes for a formula.
 */
export const faultsOfText = (text: string): TextFault[] =>
  textFaults.filter((fault) => {
    if (fault === 'replacement') return text.includes('\ufffd')
    if (fault === 'control') return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text)
    if (fault === 'entity') return hasEntities(text)
    return FORMULA.test(text) && !/^\s*[=@+-]\s*$/.test(text)
  })
