import type { Words } from '../domain/words'

/** What every digest says around what it tells, in one language. */
type FrameWords = Readonly<{
  locale: string
  greeting: string
  intro: string
  more: (count: number) => string
  why: string
  switchOff: string
  unsubscribe: string
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
    switchOff: 'Liever één keer per week, of niet? Kies dat op de pagina van uw account',
    unsubscribe: 'Of meld u af, zonder u aan te melden',
  },
  en: {
    locale: 'en-GB',
    greeting: 'Hello,',
    intro: 'This asks for your attention.',
    more: (count) => `And ${count} more.`,
    why: 'You get this digest only on working days on which there is something new, and on Mondays.',
    switchOff: 'Rather once a week, or not at all? Choose so on the page of your account',
    unsubscribe: 'Or unsubscribe, without signing in',
  },
}

/** What the panel calls what is kept of digests. */
export const digestLabels = {
  weekly: ({ en, nl }: Words): Words => ({ nl: `${nl}: alleen op maandag`, en: `${en}: on Mondays alone` }),
  weeklyHelp: {
    nl: 'Eén keer per week alles bij elkaar. Uit: op elke werkdag waarop er iets nieuws is.',
    en: 'Once a week, all together. Off: on every working day on which there is something new.',
  },
  recipient: { nl: 'Aan', en: 'To' },
  day: { nl: 'Dag', en: 'Day' },
  sentAt: { nl: 'Verstuurd', en: 'Sent' },
} as const
