import { type PhaseContent, recommended, required } from '../content'

/** The second of seven: others catch fire, and say so by signing. */
export const inspiration: PhaseContent = {
  key: 'inspiration',
  name: { nl: 'Inspiratie', en: 'Inspiration' },
  guidance: {
    nl: 'Kijk om u heen en vind mensen die mee willen. De fase eindigt met een handtekening onder de intentie.',
    en: 'Look around and find people who want to join. The phase ends with a signature under the intention.',
  },
  steps: [
    {
      key: 'look-around',
      name: { nl: 'Rondkijken en elkaar vinden', en: 'Looking around and finding each other' },
      guidance: {
        nl: 'Doe ideeën op en ontdek wat u deelt.',
        en: 'Get ideas and discover what you share.',
      },
      items: [
        recommended({
          key: 'practices-seen',
          evidence: ['record', 'link'],
          title: {
            nl: 'Hebt u elders gekeken, met een kritische blik?',
            en: 'Have you looked elsewhere, critically?',
          },
          guidance: {
            nl: 'Zet wat u zag in de lijst Goede voorbeelden en vraag ook wat er mislukte.',
            en: 'Put what you saw in the list Best practices and ask what failed as well.',
          },
        }),
        required({
          key: 'allies-found',
          evidence: ['record'],
          title: { nl: 'Wie doen er mee?', en: 'Who take part?' },
          guidance: {
            nl: 'Leg de deelname van elke partner vast op het tabblad Partners en team, met een trekker.',
            en: 'Record the participation of each partner on the tab Partners and team, with a lead.',
          },
        }),
        required({
          key: 'values-laid-open',
          check: 'values-stated',
          title: {
            nl: 'Kennen de partners elkaars waarden?',
            en: 'Do the partners know each other’s values?',
          },
          guidance: {
            nl: 'Begin een waardenronde op het tabblad Uitwisseling. Het programma kijkt of elke partner heeft ingevuld.',
            en: 'Start a value round on the tab Exchange. The program checks whether each partner has stated.',
          },
        }),
      ],
    },
    {
      key: 'sign-intent',
      name: { nl: 'De intentie tekenen', en: 'Signing the intention' },
      guidance: {
        nl: 'Maak van enthousiasme een voornemen.',
        en: 'Turn enthusiasm into an intention.',
      },
      items: [
        recommended({
          key: 'contact-person-chosen',
          evidence: ['record'],
          title: { nl: 'Wie houdt het overzicht?', en: 'Who keeps the overview?' },
          guidance: {
            nl: 'Kies een vast aanspreekpunt (MIWP) op het tabblad Partners en team.',
            en: 'Choose a fixed contact (MIWP) on the tab Partners and team.',
          },
        }),
        required({
          key: 'intent-recorded',
          check: 'intent-declared',
          title: { nl: 'Is de intentieverklaring ondertekend?', en: 'Is the declaration of intent signed?' },
          guidance: {
            nl: 'Bewaar haar met de datum en de namen van wie tekende.',
            en: 'Keep it with the date and the names of who signed.',
          },
        }),
      ],
    },
  ],
}
