import { type PhaseContent, recommended, required } from '../content'

/** The fourth of seven: a fair exchange that is signed. */
export const developing: PhaseContent = {
  key: 'developing',
  name: { nl: 'Ontwikkeling', en: 'Development' },
  guidance: {
    nl: 'Maak afspraken die voor iedereen kloppen en probeer het in het klein.',
    en: 'Make agreements that are right for all and try it on a small scale.',
  },
  steps: [
    {
      key: 'exchange-and-agree',
      name: { nl: 'Uitwisselen en afspreken', en: 'Exchanging and agreeing' },
      guidance: {
        nl: 'Leg vast wie wat brengt en krijgt, ook de scholen.',
        en: 'Record who gives and gets what, the schools too.',
      },
      items: [
        required({
          key: 'exchange-balanced',
          check: 'reciprocity-balanced',
          title: { nl: 'Is geven en krijgen in balans?', en: 'Are giving and getting in balance?' },
          guidance: {
            nl: 'Zet elke overdracht op het tabblad Uitwisseling. Het programma noemt wie alleen geeft of alleen krijgt.',
            en: 'Put each transfer on the tab Exchange. The program names who only gives or only gets.',
          },
        }),
        recommended({
          key: 'practices-judged',
          evidence: ['record'],
          title: {
            nl: 'Zijn voorbeelden gewogen voordat u ze gebruikt?',
            en: 'Have practices been weighed before you use them?',
          },
          guidance: {
            nl: 'Beantwoord per voorbeeld de vier waarschuwingen, op het tabblad Plan en voorbeelden.',
            en: 'Answer the four cautions for each practice, on the tab Plan and practices.',
          },
        }),
        recommended({
          key: 'questions-taken-up',
          evidence: ['record'],
          title: { nl: 'Heeft een school een vraag opgepakt?', en: 'Has a school taken up a question?' },
          guidance: {
            nl: 'Splits de vraag met docenten in deelvragen en maak er opdrachten van, op het tabblad Onderwijs.',
            en: 'Split the question into sub-questions with teachers and make assignments of them, on the tab Education.',
          },
        }),
        recommended({
          key: 'small-trial-done',
          evidence: ['note', 'file'],
          title: { nl: 'Is er een kleine proef gedaan?', en: 'Has a small trial been done?' },
          guidance: {
            nl: 'Schrijf op wat u verwachtte, wat er gebeurde en wat u nu anders doet.',
            en: 'Write down what you expected, what happened and what you do differently now.',
          },
        }),
        required({
          key: 'agreements-made',
          check: 'agreements-signed',
          title: { nl: 'Zijn de overeenkomsten getekend?', en: 'Have the agreements been signed?' },
          guidance: {
            nl: 'Ook de leerofferte hoort erbij, als er scholen meedoen. Teken pas als ieder zijn verplichting kan nakomen.',
            en: 'The learning offer belongs to them, if schools take part. Sign only when each can meet its obligation.',
          },
        }),
      ],
    },
  ],
}
