import { recommended, required, type StepContent } from '../../content'

/** What takes an idea into the development phase. */
export const declareIntent: StepContent = {
  key: 'declare-intent',
  name: { nl: 'Intentieverklaring', en: 'Declaration of intent' },
  guidance: {
    nl: 'Spreek uit dat u samen verdergaat, en wie het overzicht houdt.',
    en: 'State that you go on together, and who keeps the overview.',
  },
  items: [
    required({
      key: 'fixed-contact-named',
      evidence: ['record'],
      title: { nl: 'Wie is het vaste aanspreekpunt (MIWP)?', en: 'Who is the fixed contact (MIWP)?' },
      guidance: {
        nl: 'Spreek af welke procesmanager het overzicht houdt. Vul die op het tabblad Partners en team in.',
        en: 'Agree which process manager keeps the overview. Fill it in on the tab Partners and team.',
      },
    }),
    recommended({
      key: 'intent-discussed',
      evidence: ['note', 'file'],
      title: { nl: 'Weet iedereen waarvoor hij tekent?', en: 'Does everybody know what they sign for?' },
      guidance: {
        nl: 'Loop de tekst samen door: wat gaat u uitzoeken, wie doet mee en wanneer besluit u opnieuw? Schrijf er ook bij waartoe de verklaring nog niet verplicht.',
        en: 'Go through the text together: what will you find out, who takes part and when do you decide again? Add as well what the declaration does not yet oblige to.',
      },
    }),
    required({
      key: 'intent-signed',
      check: 'intent-declared',
      title: { nl: 'Is de intentieverklaring getekend?', en: 'Has the declaration of intent been signed?' },
      guidance: {
        nl: 'Bewaar het getekende document met de datum en de namen van wie tekende. Het programma kijkt zelf of het er is.',
        en: 'Keep the signed document with the date and the names of who signed. The program sees for itself whether it is there.',
      },
    }),
  ],
}
