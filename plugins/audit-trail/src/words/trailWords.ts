import type { TrailFault, TrailReport } from '../verify/trailReport'
import { sayer } from './say'

const faultWords = {
  changed: { nl: 'Regel {seq} is gewijzigd.', en: 'Entry {seq} was changed.' },
  erasureUnrecorded: {
    nl: 'Bij regel {seq} is iets gewist wat in geen wissing staat, of staat iets anders in een wissing dan er is gewist.',
    en: 'At entry {seq} something was erased that no erasure tells of, or an erasure tells of something else.',
  },
  inserted: { nl: 'Regel {seq} is tussengevoegd.', en: 'Entry {seq} was inserted.' },
  missing: { nl: 'Regel {seq} ontbreekt.', en: 'Entry {seq} is missing.' },
  reordered: { nl: 'Regel {seq} staat elders.', en: 'Entry {seq} stands elsewhere.' },
  rewritten: {
    nl: 'Regel {seq} is niet meer die van de bewaarde vingerafdruk: de keten is opnieuw geschreven.',
    en: 'Entry {seq} is not that of the fingerprint that was kept: the chain was written anew.',
  },
  valueChanged: {
    nl: 'Bij regel {seq} is de waarde van {path} gewijzigd.',
    en: 'At entry {seq} the value of {path} was changed.',
  },
  valueInserted: {
    nl: 'Bij regel {seq} is een waarde van {path} bijgeschreven.',
    en: 'At entry {seq} a value of {path} was added.',
  },
  valueMissing: {
    nl: 'Bij regel {seq} ontbreekt de waarde van {path}.',
    en: 'At entry {seq} the value of {path} is missing.',
  },
} as const satisfies Record<TrailFault['kind'], Readonly<{ en: string; nl: string }>>

const words = {
  whole: {
    nl: 'De keten is heel: {sealed} regels kloppen, {unsealed} wachten op verzegeling.',
    en: 'The chain is whole: {sealed} entries are in order, {unsealed} wait to be sealed.',
  },
  head: { nl: 'Vingerafdruk van regel {seq}: {hash}', en: 'Fingerprint of entry {seq}: {hash}' },
  what: {
    nl: 'Het gaat om {action} van {collection} {docId} op {at} (id {id}).',
    en: 'It is {action} of {collection} {docId} at {at} (id {id}).',
  },
  before: {
    nl: '{sealed} regels ervoor kloppen.',
    en: 'The {sealed} entries before it are in order.',
  },
  unsealed: { nl: '(nog niet verzegeld)', en: '(not sealed yet)' },
} as const

/** What a look through the trail found, in lines for people; `language` is `nl` or `en`. */
export const tellTrail = (
  language: string,
  { fault, head, sealed, unsealed }: TrailReport,
): readonly string[] => {
  const say = sayer(language)
  if (!fault) return [say(words.whole, { sealed, unsealed }), ...(head ? [say(words.head, head)] : [])]
  const { entry, kind, path, seq } = fault
  return [
    say(faultWords[kind], { path: path ?? '', seq: seq ?? say(words.unsealed) }),
    ...(entry
      ? [say(words.what, { ...entry, collection: entry.collection ?? '–', docId: entry.docId ?? '' })]
      : []),
    say(words.before, { sealed: seq === null ? sealed : Math.max(Math.min(seq - 1, sealed), 0) }),
  ]
}
