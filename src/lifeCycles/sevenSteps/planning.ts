import { type PhaseContent, recommended, required } from '../content'

/** The third of seven: knowing what there is, and writing down what to do. */
export const planning: PhaseContent = {
  key: 'planning',
  name: { nl: 'Planvorming', en: 'Planning' },
  guidance: {
    nl: 'Zoek uit hoe het zit en schrijf samen het projectplan.',
    en: 'Find out how things are and write the project plan together.',
  },
  steps: [
    {
      key: 'explore',
      name: { nl: 'Verkennen', en: 'Exploring' },
      guidance: {
        nl: 'Kijk wat de streek wil, heeft en mist.',
        en: 'See what the region wants, has and lacks.',
      },
      items: [
        required({
          key: 'theme-argued',
          check: 'agenda-theme-tested',
          title: {
            nl: 'Past het idee bij een thema van de gebiedsagenda?',
            en: 'Does the idea suit a theme of the regional agenda?',
          },
          guidance: {
            nl: 'Kies het thema op het tabblad Regio, onderbouw het en vul in wanneer u het met de regio besprak.',
            en: 'Choose the theme on the tab Region, argue it and fill in when you discussed it with the region.',
          },
        }),
        recommended({
          key: 'helix-represented',
          check: 'helix-complete',
          title: { nl: 'Doen alle vijf de O’s mee?', en: 'Do all five kinds of the helix take part?' },
          guidance: {
            nl: 'Mist er een, bedenk dan wie u kunt vragen. Het programma kijkt naar de deelnemers.',
            en: 'If one is missing, think whom you can ask. The program looks at who takes part.',
          },
        }),
        required({
          key: 'supply-and-needs-mapped',
          check: 'mapping-has-sources',
          title: {
            nl: 'Is in kaart wat er is en wat er nodig is?',
            en: 'Is it mapped what there is and what is needed?',
          },
          guidance: {
            nl: 'Zet het in de lijst Aanbod en behoeften en noem steeds uw informatiebron.',
            en: 'Put it in the list Offers and needs and name your information source each time.',
          },
        }),
      ],
    },
    {
      key: 'write-plan',
      name: { nl: 'Het plan schrijven', en: 'Writing the plan' },
      guidance: {
        nl: 'Eén probleem, één plan, van iedereen.',
        en: 'One problem, one plan, everybody’s.',
      },
      items: [
        required({
          key: 'problem-shared',
          evidence: ['record'],
          title: {
            nl: 'Herkent elke partner het gezamenlijke probleem?',
            en: 'Does each partner recognise the joint problem?',
          },
          guidance: {
            nl: 'Schrijf het op het tabblad Verhaal en leg bij elke deelname vast of de partner het herkent.',
            en: 'Write it on the tab Story and record with each participation whether the partner recognises it.',
          },
        }),
        required({
          key: 'plan-filled-in',
          check: 'plan-complete',
          title: { nl: 'Is het projectplan af?', en: 'Is the project plan finished?' },
          guidance: {
            nl: 'Het heeft achttien hoofdstukken; houd ze kort. Wat nog leeg is, ziet u op het tabblad Plan en voorbeelden.',
            en: 'It has eighteen sections; keep them short. What is still empty shows on the tab Plan and practices.',
          },
        }),
        recommended({
          key: 'wider-view-taken',
          evidence: ['record'],
          title: { nl: 'Is gekeken of het breder kan?', en: 'Has it been seen whether it can be wider?' },
          guidance: {
            nl: 'Beantwoord de vier vragen bij Verbreding op het tabblad Intern.',
            en: 'Answer the four questions under Broadening on the tab Internal.',
          },
        }),
      ],
    },
  ],
}
