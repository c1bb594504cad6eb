import { optional, recommended, required, type StepContent } from '../../content'

/** What was reached, told so that others can use it. */
export const showResults: StepContent = {
  key: 'show-results',
  name: { nl: 'Laten zien wat het opleverde', en: 'Showing what came of it' },
  guidance: {
    nl: 'Vertel eerlijk wat er is bereikt, zodat een ander ermee verder kan.',
    en: 'Tell honestly what was reached, so that others can go on with it.',
  },
  items: [
    required({
      key: 'results-told',
      evidence: ['record'],
      title: {
        nl: 'Staan de resultaten op de site, ook wat tegenviel?',
        en: 'Are the results on the site, good and bad?',
      },
      guidance: {
        nl: 'Schrijf ze op het tabblad Verhaal en publiceer het project. Noem cijfers waar u die hebt.',
        en: 'Write them on the tab Story and publish the project. Name figures where you have them.',
      },
    }),
    required({
      key: 'lessons-drawn',
      evidence: ['note', 'file'],
      title: { nl: 'Wat doet u een volgende keer anders?', en: 'What will you do differently next time?' },
      guidance: {
        nl: 'Vraag het elke partner en bewaar de antwoorden bij dit punt. Drie lessen die iemand helpen zijn beter dan dertig die niemand leest.',
        en: 'Ask each partner and keep the answers with this item. Three lessons that help somebody are better than thirty that nobody reads.',
      },
    }),
    recommended({
      key: 'practice-written-down',
      evidence: ['record'],
      title: {
        nl: 'Is het project beschreven als goed voorbeeld?',
        en: 'Has the project been described as a best practice?',
      },
      guidance: {
        nl: 'Voeg het toe aan de lijst Goede voorbeelden, met de voorwaarden, wat niet werkte en een handleiding. Een collega die niet meeschreef, beoordeelt het.',
        en: 'Add it to the list Best practices, with the preconditions, what did not work and a manual. A colleague who did not write it reviews it.',
      },
    }),
    optional({
      key: 'visitors-welcome',
      evidence: ['note', 'link'],
      title: { nl: 'Kunnen anderen komen kijken?', en: 'Can others come and see?' },
      guidance: {
        nl: 'Kies een vaste dag en laat de mensen die het werk doen vertellen.',
        en: 'Choose a fixed day and let those who do the work tell about it.',
      },
    }),
  ],
}
