import { optional, recommended, required, type StepContent } from '../../content'

/** How far it wants to get, and who joins. */
export const setAmbition: StepContent = {
  key: 'set-ambition',
  name: { nl: 'Ambitie en medestanders', en: 'Ambition and allies' },
  guidance: {
    nl: 'Bepaal hoe ver u wilt komen en vind de eerste mensen die meedoen.',
    en: 'Settle how far you want to get and find the first people who join.',
  },
  items: [
    required({
      key: 'ambition-written',
      evidence: ['note', 'file'],
      title: {
        nl: 'Is opgeschreven hoe ver u met het idee wilt komen?',
        en: 'Is it written down how far you want to get with the idea?',
      },
      guidance: {
        nl: 'Beschrijf in een paar zinnen wat er over vijf jaar anders is als het lukt. Bewaar de tekst bij dit punt: het projectplan begint er later mee.',
        en: 'Describe in a few sentences what is different in five years if it works. Keep the text with this item: the project plan starts from it later.',
      },
    }),
    recommended({
      key: 'theme-in-mind',
      evidence: ['record'],
      title: {
        nl: 'Past het idee bij een thema van de gebiedsagenda?',
        en: 'Does the idea suit a theme of the regional agenda?',
      },
      guidance: {
        nl: 'Kies op het tabblad Regio een thema uit de gebiedsagenda die nu geldt, en zeg in één zin waarom.',
        en: 'Choose a theme of the present regional agenda on the tab Region, and say in one sentence why.',
      },
    }),
    recommended({
      key: 'first-partners-asked',
      evidence: ['record', 'note'],
      title: { nl: 'Wie wil er meedenken?', en: 'Who wants to think along?' },
      guidance: {
        nl: 'Vraag een paar partijen die het probleem herkennen, liefst van verschillende soort. Leg hun deelname vast op het tabblad Partners en team.',
        en: 'Ask a few parties that recognise the problem, preferably of different kinds. Record their participation on the tab Partners and team.',
      },
    }),
    optional({
      key: 'idea-put-to-residents',
      evidence: ['note', 'link'],
      title: {
        nl: 'Wat vinden de mensen om wie het gaat van het idee?',
        en: 'What do the people concerned think of the idea?',
      },
      guidance: {
        nl: 'Leg het idee voor aan een paar mensen die er straks iets van merken. Noteer hun vragen, want die komen terug.',
        en: 'Put the idea to a few people who will notice it later. Note their questions, for those come back.',
      },
    }),
  ],
}
