import type { Words } from '../locales/locales'
import { textAmount } from '../richText/textAmount'
import { factLacking, nothingWritten } from './lackingWords'
import { factsBehind, type PlanFact, type PlanFacts } from './planFacts'
import { type SectionKey, sectionKeys } from './sections'

/** A section as it is stored: its key and its rich text. */
export type WrittenSection = Readonly<{ key: string; text?: unknown }>

/** How far a plan is filled in; `share` is 0…1, `lacking` stands in the order of the plan. */
export type PlanCompleteness = Readonly<{
  filled: number
  total: number
  share: number
  lacking: readonly Readonly<{ key: SectionKey; because: Words }>[]
}>

const behind: Readonly<Partial<Record<SectionKey, readonly PlanFact[]>>> = factsBehind

/** Why a section without words is not filled, or null when the records it rests on are all there. */
const lackingIn = (key: SectionKey, facts: PlanFacts): Words | null => {
  const needed = behind[key]
  if (needed === undefined) return nothingWritten
  const missing = needed.find((fact) => !((facts[fact] ?? 0) > 0))
  return missing === undefined ? null : factLacking[missing]
}

/**
 * How far the 18 sections are filled, and what is lacking in each of the others (method step 8). A section is filled by words
 * in its text, or, where it rests on records, by at least one of each kind. The states that people set play no part; keys that
 * name no section are ignored, and of a key that comes twice one with words is enough. Of sections that are `unseen` by whoever
 * asks nothing is said: they count neither as filled nor towards the total.
 */
export const planCompleteness = (
  sections: readonly WrittenSection[],
  facts: PlanFacts,
  unseen: readonly SectionKey[] = [],
): PlanCompleteness => {
  const written = new Set(sections.filter(({ text }) => textAmount(text) > 0).map(({ key }) => key))
  const judged = sectionKeys.filter((key) => !unseen.includes(key))
  const lacking = judged.flatMap((key) => {
    const because = written.has(key) ? null : lackingIn(key, facts)
    return because === null ? [] : [{ because, key }]
  })
  const total = judged.length
  const filled = total - lacking.length
  return { filled, lacking, share: total === 0 ? 0 : filled / total, total }
}
