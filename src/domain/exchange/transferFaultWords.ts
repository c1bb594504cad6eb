import type { Words } from '../locales/locales'

/** What can be wrong with a transfer, and what to do about it. */
export const transferFaultWords = {
  toItself: {
    nl: 'Gever en ontvanger zijn dezelfde. Kies een andere ontvanger.',
    en: 'Provider and receiver are the same. Choose another receiver.',
  },
  beneficiaryIsReceiver: {
    nl: 'De begunstigde is de ontvanger. Laat het veld leeg: het is er alleen voor een ander.',
    en: 'The beneficiary is the receiver. Leave the field empty: it is only for somebody else.',
  },
  beneficiaryIsProvider: {
    nl: 'De gever kan niet de begunstigde zijn van wat hij zelf geeft. Leg vast wat hij ervoor terugkrijgt als eigen overdracht.',
    en: 'The provider cannot be the beneficiary of what it gives itself. Record what it gets in return as a transfer of its own.',
  },
  notAnAmount: {
    nl: 'Een hoeveelheid is een getal boven nul. Laat de velden leeg als er geen is.',
    en: 'An amount is a number above zero. Leave the fields empty when there is none.',
  },
  outOfOrder: {
    nl: 'Het einde ligt vóór het begin. Draai de dagen om, of laat het einde leeg.',
    en: 'The end lies before the start. Swap the days, or leave the end empty.',
  },
  notCents: {
    nl: 'Dit is geen bedrag van nul of meer. Schrijf het als 2.500 of 2.500,50; over de API zijn het hele eurocenten.',
    en: 'This is not an amount of zero or more. Write it as 2.500 or 2.500,50; over the API it is in whole euro cents.',
  },
  softKindMissing: {
    nl: 'Kies welke zachte waarde dit is; score en toelichting zeggen zonder soort niets.',
    en: 'Choose which soft value this is; score and statement say nothing without a kind.',
  },
  softScoreMissing: {
    nl: 'Geef een zachte waarde een score van 1 tot en met 5.',
    en: 'Give a soft value a score from 1 to 5.',
  },
  softStatementMissing: {
    nl: 'Schrijf bij een zachte waarde in een zin waarom.',
    en: 'Write in a sentence why, with a soft value.',
  },
  withoutValue: {
    nl: 'Wat afgesproken is, heeft een waarde: de kosten voor de gever, de opbrengst voor de ontvanger, of een zachte waarde.',
    en: 'What is agreed has a value: its cost to the provider, its worth to the receiver, or a soft value.',
  },
  correctsItself: {
    nl: 'Een overdracht corrigeert niet zichzelf. Kies de geleverde overdracht die niet klopte.',
    en: 'A transfer does not correct itself. Choose the delivered transfer that was wrong.',
  },
  correctsUndelivered: {
    nl: 'Alleen wat geleverd is, wordt gecorrigeerd. Wijzig of annuleer de andere overdracht zelf.',
    en: 'Only what was delivered is corrected. Change or cancel the other transfer itself.',
  },
  correctsElsewhere: {
    nl: 'De gecorrigeerde overdracht hoort bij een ander project. Kies er een van dit project.',
    en: 'The corrected transfer belongs to another project. Choose one of this project.',
  },
} as const satisfies Record<string, Words>
