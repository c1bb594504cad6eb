import type { DigestLanguage } from '@streekwerk/payload-kit/pure'

import type { DigestPart } from '../domain/reminders/digest'

/** What a digest says in one language; days come written out. */
type DigestWords = Readonly<{
  parts: Readonly<Record<DigestPart, string>>
  /** How many there are of each, for the line by which a mail is known. */
  counted: Readonly<Record<DigestPart, (count: number, noun: string) => string>>
  noun: (count: number) => string
  when: Readonly<Record<DigestPart, (day: string) => string>>
  condition: string
}>

/** What a digest says. */
export const digestWords: Readonly<Record<DigestLanguage, DigestWords>> = {
  nl: {
    parts: {
      overdue: 'Te laat',
      today: 'Vandaag',
      soon: 'Binnen een week',
      ending: 'Ontheffingen die u vroeg en die aflopen',
      decisions: 'Wacht op uw besluit',
    },
    counted: {
      overdue: (count, noun) => `${count}${noun} te laat`,
      today: (count, noun) => `${count}${noun} vandaag`,
      soon: (count, noun) => `${count}${noun} binnen een week`,
      ending: (count) => (count === 1 ? '1 ontheffing loopt af' : `${count} ontheffingen lopen af`),
      decisions: (count) => (count === 1 ? '1 besluit gevraagd' : `${count} besluiten gevraagd`),
    },
    noun: (count) => (count === 1 ? 'punt' : 'punten'),
    when: {
      overdue: (day) => `moest klaar zijn op ${day}`,
      today: () => 'vandaag klaar',
      soon: (day) => `klaar op ${day}`,
      ending: (day) => `geldig tot en met ${day}`,
      decisions: (day) => `gevraagd op ${day}`,
    },
    condition: 'Voorwaarde',
  },
  en: {
    parts: {
      overdue: 'Overdue',
      today: 'Today',
      soon: 'Within a week',
      ending: 'Waivers that you asked for and that end',
      decisions: 'Waiting for your decision',
    },
    counted: {
      overdue: (count, noun) => `${count}${noun} overdue`,
      today: (count, noun) => `${count}${noun} due today`,
      soon: (count, noun) => `${count}${noun} within a week`,
      ending: (count) => (count === 1 ? '1 waiver ends' : `${count} waivers end`),
      decisions: (count) => (count === 1 ? '1 decision asked for' : `${count} decisions asked for`),
    },
    noun: (count) => (count === 1 ? 'item' : 'items'),
    when: {
      overdue: (day) => `was due on ${day}`,
      today: () => 'due today',
      soon: (day) => `due on ${day}`,
      ending: (day) => `valid through ${day}`,
      decisions: (day) => `asked for on ${day}`,
    },
    condition: 'Condition',
  },
}
