import { type PhaseContent, recommended, required } from '../content'

/** The last of seven: it has become ordinary. */
export const embedding: PhaseContent = {
  key: 'embedding',
  name: { nl: 'Inbedding', en: 'Embedding' },
  guidance: {
    nl: 'Het nieuwe wordt gewoon: het heeft een vaste plek, geld en mensen.',
    en: 'The new becomes ordinary: it has a fixed place, money and people.',
  },
  steps: [
    {
      key: 'settle',
      name: { nl: 'Een vaste plek geven', en: 'Giving it a fixed place' },
      guidance: {
        nl: 'Zorg dat het blijft als het project stopt.',
        en: 'See to it that it stays when the project stops.',
      },
      items: [
        required({
          key: 'home-found',
          evidence: ['note', 'file'],
          title: { nl: 'Welke organisatie neemt het op zich?', en: 'Which organisation takes it on?' },
          guidance: {
            nl: 'Leg vast wie het draagt en wat daarvoor is overgedragen.',
            en: 'Record who carries it and what has been handed over for that.',
          },
        }),
        required({
          key: 'money-for-three-years',
          evidence: ['file'],
          title: {
            nl: 'Is er geld voor de komende drie jaar?',
            en: 'Is there money for the coming three years?',
          },
          guidance: {
            nl: 'Tel alleen mee wat redelijk zeker is, en zeg wat er gebeurt als het minder wordt.',
            en: 'Count only what is fairly certain, and say what happens if it gets less.',
          },
        }),
        recommended({
          key: 'school-continues',
          evidence: ['record'],
          title: {
            nl: 'Blijft een opleiding ermee werken?',
            en: 'Does an education programme go on with it?',
          },
          guidance: {
            nl: 'De school verlengt de koppeling op het tabblad Onderwijs.',
            en: 'The school renews the curriculum link on the tab Education.',
          },
        }),
        recommended({
          key: 'return-date-set',
          evidence: ['note'],
          title: { nl: 'Wanneer kijkt u samen terug?', en: 'When do you look back together?' },
          guidance: {
            nl: 'Spreek een datum af over een jaar, en wie er dan belt.',
            en: 'Agree on a date in a year, and who calls then.',
          },
        }),
        recommended({
          key: 'all-thanked',
          evidence: ['record', 'note'],
          title: {
            nl: 'Is het project afgesloten en is iedereen bedankt?',
            en: 'Is the project closed, and has everybody been thanked?',
          },
          guidance: {
            nl: 'Vul de einddatum in op het tabblad Regio en vertel ieder wat zijn bijdrage heeft gedaan.',
            en: 'Fill in the end date on the tab Region and tell each what its contribution did.',
          },
        }),
      ],
    },
  ],
}
