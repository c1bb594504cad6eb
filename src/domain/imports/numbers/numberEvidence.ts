import { type NumberFormat, parseDecimal } from './parseDecimal'

/** What the numbers of a file say about how it writes numbers; one example of each is kept to show. */
export interface NumberEvidence {
  readonly ambiguous?: string
  readonly en?: string
  readonly nl?: string
}

/** How the numbers of a file are to be read, or why that cannot be told. */
export type NumberVerdict =
  | { readonly ambiguous: string; readonly kind: 'unclear' }
  | { readonly en: string; readonly kind: 'conflict'; readonly nl: string }
  | { readonly format: NumberFormat; readonly kind: 'known'; readonly proof?: string }

/** Looks at one more number: `2.034.856` can only be Dutch, `100.000` may be either, `5` says nothing. */
export const observeNumber = (evidence: NumberEvidence, text: string): NumberEvidence => {
  const nl = parseDecimal(text, 'nl')
  const en = parseDecimal(text, 'en')
  if (nl === en) return evidence
  if (en === undefined) return evidence.nl === undefined ? { ...evidence, nl: text } : evidence
  if (nl === undefined) return evidence.en === undefined ? { ...evidence, en: text } : evidence
  return evidence.ambiguous === undefined ? { ...evidence, ambiguous: text } : evidence
}

/** One format for the whole file, or a verdict that says which values contradict each other or leave it open. */
export const concludeNumberFormat = (evidence: NumberEvidence): NumberVerdict => {
  const { ambiguous, en, nl } = evidence
  if (nl !== undefined && en !== undefined) return { en, kind: 'conflict', nl }
  if (en !== undefined) return { format: 'en', kind: 'known', proof: en }
  if (nl !== undefined) return { format: 'nl', kind: 'known', proof: nl }
  return ambiguous === undefined ? { format: 'nl', kind: 'known' } : { ambiguous, kind: 'unclear' }
}
