import { optional, recommended, required, type StepContent } from '../../content'

/** Step 11 of the method. */
export const kickOff: StepContent = {
  key: 'kick-off',
  name: { nl: 'De kick-off organiseren', en: 'Organising the kick-off' },
  guidance: {
    nl: 'Begin zichtbaar: één bijeenkomst waarop iedereen weet dat het echt gaat gebeuren.',
    en: 'Start visibly: one event at which everybody knows that it is really going to happen.',
  },
  items: [
    recommended({
      key: 'kick-off-prepared',
      evidence: ['note', 'file'],
      title: {
        nl: 'Liggen datum, plek en vergaderagenda van de kick-off vast?',
        en: 'Are date, place and meeting agenda of the kick-off settled?',
      },
      guidance: {
        nl: 'Kies een plek die bij het project hoort. Zet op de vergaderagenda ook wat u die dag wilt besluiten.',
        en: 'Choose a place that belongs to the project. Put on the meeting agenda what you want to decide that day as well.',
      },
    }),
    recommended({
      key: 'kick-off-guests-invited',
      evidence: ['note', 'file'],
      title: {
        nl: 'Is iedereen voor de kick-off gevraagd die meedoet of er iets van merkt?',
        en: 'Have all those concerned been invited to the kick-off?',
      },
      guidance: {
        nl: 'Denk ook aan leerlingen, studenten, buren en bestuurders. Een persoonlijke uitnodiging werkt het best.',
        en: 'Think of pupils, students, neighbours and administrators too. A personal invitation works best.',
      },
    }),
    required({
      key: 'kick-off-held',
      evidence: ['note', 'link', 'file'],
      title: { nl: 'Is de kick-off gehouden?', en: 'Has the kick-off been held?' },
      guidance: {
        nl: 'Klein mag ook: koffie met alle partners telt. Bewaar een foto, een verslag of een bericht als bewijs.',
        en: 'It may be small: coffee with all partners counts. Keep a photo, a report or an update as evidence.',
      },
    }),
    recommended({
      key: 'kick-off-decisions-noted',
      evidence: ['note', 'file'],
      title: {
        nl: 'Staat op papier wat er op de kick-off is afgesproken?',
        en: 'Is it on paper what was agreed at the kick-off?',
      },
      guidance: {
        nl: 'Noteer besluiten en acties met een naam en een datum, en zet de acties in het werkprogramma.',
        en: 'Note decisions and actions with a name and a date, and put the actions in the work programme.',
      },
    }),
    optional({
      key: 'kick-off-told',
      evidence: ['record', 'link'],
      title: {
        nl: 'Is er een bericht over de kick-off verschenen?',
        en: 'Has news of the kick-off been published?',
      },
      guidance: {
        nl: 'Schrijf een kort bericht bij Nieuws, met een beeld. Vraag toestemming aan wie erop staat.',
        en: 'Write a short update with a picture. Ask those who are in it for consent.',
      },
    }),
  ],
}
