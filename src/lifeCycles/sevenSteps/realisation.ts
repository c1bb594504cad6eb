import { type PhaseContent, recommended, required } from '../content'

/** The fifth of seven: doing it. */
export const realisation: PhaseContent = {
  key: 'realisation',
  name: { nl: 'Realisatie', en: 'Realisation' },
  guidance: {
    nl: 'Voer uit wat is afgesproken en meet wat het doet.',
    en: 'Carry out what was agreed and measure what it does.',
  },
  steps: [
    {
      key: 'carry-out',
      name: { nl: 'Aan het werk', en: 'At work' },
      guidance: {
        nl: 'Verdeel de taken, begin zichtbaar en lever.',
        en: 'Divide the tasks, start visibly and deliver.',
      },
      items: [
        required({
          key: 'tasks-divided',
          check: 'tasks-accountable',
          title: {
            nl: 'Heeft elke taak één eindverantwoordelijke?',
            en: 'Has each task one who is accountable?',
          },
          guidance: {
            nl: 'Maak een werkprogramma en laat geen taak zonder partner. Het programma noemt de taken waar die ontbreekt.',
            en: 'Make a work programme and leave no task without a partner. The program names the tasks that lack one.',
          },
        }),
        required({
          key: 'measures-ready',
          check: 'kpis-complete',
          title: { nl: 'Weet u waaraan u succes afmeet?', en: 'Do you know how to measure success?' },
          guidance: {
            nl: 'Geef elke KPI een beginwaarde en een doel voordat het werk begint.',
            en: 'Give each KPI a baseline and a target before the work starts.',
          },
        }),
        recommended({
          key: 'start-celebrated',
          evidence: ['note', 'link'],
          title: {
            nl: 'Is het begin gevierd met een kick-off?',
            en: 'Was the start celebrated with a kick-off?',
          },
          guidance: {
            nl: 'Nodig iedereen uit die meedoet of er iets van merkt.',
            en: 'Invite everybody who takes part or will notice it.',
          },
        }),
        recommended({
          key: 'news-shared',
          evidence: ['record'],
          title: { nl: 'Vertelt u de streek hoe het gaat?', en: 'Do you tell the region how it is going?' },
          guidance: {
            nl: 'Een bericht bij Nieuws om de paar maanden is genoeg.',
            en: 'An update every few months will do.',
          },
        }),
        required({
          key: 'promised-results-there',
          evidence: ['file', 'link', 'record'],
          title: { nl: 'Is er wat er beloofd was?', en: 'Is there what was promised?' },
          guidance: {
            nl: 'Leg het resultaat naast het projectplan. Wat anders werd, legt u uit.',
            en: 'Lay the result beside the project plan. Explain what became different.',
          },
        }),
      ],
    },
  ],
}
