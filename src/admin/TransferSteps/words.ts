import type { ActForGood } from '../../domain/exchange/transferActs'
import type { Words } from '../../domain/locales/locales'

/** What the steps of a transfer say of themselves. */
export const stepWords = {
  agreed: { nl: 'akkoord', en: 'agreed' },
  agreement: { nl: 'Wie akkoord is', en: 'Who agrees' },
  back: { nl: 'Terug', en: 'Back' },
  cancelled: {
    nl: 'Deze overdracht is geannuleerd en komt niet terug. Stel haar opnieuw voor als dat nodig is.',
    en: 'This transfer was cancelled and does not come back. Propose it anew if need be.',
  },
  delivered: {
    nl: 'Deze overdracht is geleverd en staat vast. Klopt er iets niet, maak dan een nieuwe overdracht die deze corrigeert.',
    en: 'This transfer was delivered and is settled. If something is wrong, make a new transfer that corrects this one.',
  },
  notYet: { nl: 'nog niet akkoord', en: 'not agreed yet' },
  onBehalf: { nl: 'vastgelegd namens de partner', en: 'recorded on behalf of the partner' },
  others: {
    nl: 'De volgende stap zet de partnermanager van de gever of van de ontvanger, of de procesmanager.',
    en: 'The next step is taken by the partner manager of the provider or of the receiver, or by the process manager.',
  },
  saveFirst: {
    nl: 'U heeft wijzigingen die nog niet bewaard zijn. Bewaar ze eerst; dan kunt u verder.',
    en: 'You have changes that are not saved yet. Save them first; then you can go on.',
  },
  standing: { nl: 'Stand van de overdracht', en: 'State of the transfer' },
} as const satisfies Record<string, Words>

/** What somebody is asked before an act that settles a transfer for good, and the button that does it then. */
export const confirmWords = {
  cancel: {
    question: {
      nl: 'Een geannuleerde overdracht komt niet terug. Weet u het zeker?',
      en: 'A cancelled transfer does not come back. Are you sure?',
    },
    yes: { nl: 'Ja, annuleren', en: 'Yes, cancel it' },
  },
  deliver: {
    question: {
      nl: 'Een geleverde overdracht staat vast: er verandert daarna niets meer aan. Weet u het zeker?',
      en: 'A delivered transfer is settled: nothing of it changes afterwards. Are you sure?',
    },
    yes: { nl: 'Ja, geleverd', en: 'Yes, delivered' },
  },
} as const satisfies Record<ActForGood, { question: Words; yes: Words }>
