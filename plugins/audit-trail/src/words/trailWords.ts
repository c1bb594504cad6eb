import { momentText } from '../panel/momentText'
import type { TrailFault, TrailReport } from '../verify/trailReport'
import { actionWords } from './historyWords'
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
    nl: 'Die regel zegt: {action}, op {at}. Het gaat om {name} {docId}; de regel heeft id {id}.',
    en: 'That entry says: {action}, on {at}. It is about {name} {docId}; the entry has id {id}.',
  },
  before: {
    nl: '{sealed} regels ervoor kloppen.',
    en: 'The {sealed} entries before it are in order.',
  },
  somebody: { nl: 'iemand', en: 'somebody' },
  unsealed: { nl: '(nog niet verzegeld)', en: '(not sealed yet)' },
} as const

/** How {@link tellTrail} speaks. */
export type TellTrailOptions = Readonly<{
  /** How people call one document of a collection. @default its slug */
  nameOf?: (collection: string) => string | undefined
  /** By which clock moments are told. @default 'UTC' */
  timeZone?: string
}>

const isKnown = (action: string): action is keyof typeof actionWords => Object.hasOwn(actionWords, action)

/** What a look through the trail found, in lines for people; `language` is `nl` or `en`. */
export const tellTrail = (
  language: string,
  { fault, head, sealed, unsealed }: TrailReport,
  { nameOf = () => undefined, timeZone = 'UTC' }: TellTrailOptions = {},
): readonly string[] => {
  const say = sayer(language)
  if (!fault) return [say(words.whole, { sealed, unsealed }), ...(head ? [say(words.head, head)] : [])]
  const { entry, kind, path, seq } = fault
  return [
    say(faultWords[kind], { path: path ?? '', seq: seq ?? say(words.unsealed) }),
    ...(entry
      ? [
          say(words.what, {
            // Whoever tampered with it may have written what no entry says.
            action: isKnown(entry.action)
              ? say(actionWords[entry.action], { who: say(words.somebody) })
              : entry.action,
            at: momentText(language, entry.at, timeZone),
            docId: entry.docId ?? '–',
            id: entry.id,
            name:
              (entry.collection === null ? undefined : nameOf(entry.collection)) ?? entry.collection ?? '–',
          }),
        ]
      : []),
    say(words.before, { sealed: seq === null ? sealed : Math.max(Math.min(seq - 1, sealed), 0) }),
  ]
}
