import { recommended, required, type StepContent } from '../../content'

/** Who else can use it. */
export const findNewPlaces: StepContent = {
  key: 'find-new-places',
  name: { nl: 'Nieuwe plekken vinden', en: 'Finding new places' },
  guidance: {
    nl: 'Zoek wie er nog meer iets aan heeft, en help hen er iets eigens van te maken.',
    en: 'Look for others who can use it, and help them to make it their own.',
  },
  items: [
    required({
      key: 'takers-sought',
      evidence: ['record', 'note'],
      mayNotApply: true,
      title: { nl: 'Wie wil hiermee verder, en waar?', en: 'Who wants to go on with it, and where?' },
      guidance: {
        nl: 'Begin bij wie eerder kwam kijken of meedacht. Noteer bij dit punt wie het zijn; plekken elders horen ook op het tabblad Verhaal, bij de kansen buiten de regio.',
        en: 'Start with those who came to look or thought along. Note with this item who they are; places elsewhere belong on the tab Story too, with the chances beyond the region.',
      },
    }),
    recommended({
      key: 'own-version-made',
      evidence: ['note', 'record'],
      title: {
        nl: 'Maakt de nieuwe plek er een eigen versie van?',
        en: 'Does the new place make its own version?',
      },
      guidance: {
        nl: 'Geef door wat u weet, maar laat de keuzes daar. De vier waarschuwingen bij goede voorbeelden gelden nu voor hen.',
        en: 'Pass on what you know, but leave the choices there. The four cautions of best practices now hold for them.',
      },
    }),
    recommended({
      key: 'spreading-exchange-agreed',
      evidence: ['record'],
      title: { nl: 'Wat krijgen de makers terug?', en: 'What do the makers get in return?' },
      guidance: {
        nl: 'Leg ook hier vast wie wat geeft en krijgt, als overdracht op het tabblad Uitwisseling. Weggeven mag, als de gever dat zelf zegt.',
        en: 'Record here too who gives and gets what, as a transfer on the tab Exchange. Giving away is fine, if the provider says so itself.',
      },
    }),
    recommended({
      key: 'new-projects-related',
      evidence: ['record'],
      title: {
        nl: 'Is te zien welk nieuw project hieruit voortkwam?',
        en: 'Can be seen which new project came of this one?',
      },
      guidance: {
        nl: 'Leg op het tabblad Regio het verband met het nieuwe project, zodat een bezoeker van het ene naar het andere kan.',
        en: 'Record the relation with the new project on the tab Region, so that a visitor can go from one to the other.',
      },
    }),
  ],
}
