/** What every digest says around what it tells, in one language. */
type FrameWords = Readonly<{
  locale: string
  greeting: string
  intro: string
  more: (count: number) => string
  why: string
  switchOff: string
}>

/** The languages in which digests are written. */
export const digestLanguages = ['nl', 'en'] as const
export type DigestLanguage = (typeof digestLanguages)[number]

/** What every digest says around what it tells. */
export const digestFrame: Readonly<Record<DigestLanguage, FrameWords>> = {
  nl: {
    locale: 'nl-NL',
    greeting: 'Dag,',
    intro: 'Dit vraagt om uw aandacht.',
    more: (count) => `En nog ${count}.`,
    why: 'U krijgt dit overzicht alleen op werkdagen waarop er iets nieuws te melden is, en op maandag.',
    switchOff: 'Liever niet? Zet het uit op de pagina van uw account',
  },
  en: {
    locale: 'en-GB',
    greeting: 'Hello,',
    intro: 'This asks for your attention.',
    more: (count) => `And ${count} more.`,
    why: 'You get this digest only on working days on which there is something new, and on Mondays.',
    switchOff: 'Rather not? Switch it off on the page of your account',
  },
}

/** What the panel calls what is kept of digests. */
export const digestLabels = {
  recipient: { nl: 'Aan', en: 'To' },
  day: { nl: 'Dag', en: 'Day' },
  sentAt: { nl: 'Verstuurd', en: 'Sent' },
} as const
