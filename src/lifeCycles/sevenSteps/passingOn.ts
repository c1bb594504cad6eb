import { optional, type PhaseContent, recommended, required } from '../content'

/** The sixth of seven: others get to use it. */
export const passingOn: PhaseContent = {
  key: 'passing-on',
  name: { nl: 'Verspreiding', en: 'Spreading' },
  guidance: {
    nl: 'Deel wat u hebt gemaakt en geleerd.',
    en: 'Share what you made and learned.',
  },
  steps: [
    {
      key: 'share',
      name: { nl: 'Delen', en: 'Sharing' },
      guidance: {
        nl: 'Vertel ook wat tegenzat; daar leert een ander van.',
        en: 'Tell what went wrong too; others learn from that.',
      },
      items: [
        required({
          key: 'outcome-published',
          evidence: ['record'],
          title: {
            nl: 'Kan iedereen lezen wat het heeft gebracht?',
            en: 'Can everybody read what it brought?',
          },
          guidance: {
            nl: 'Vul de resultaten in op het tabblad Verhaal en publiceer het project.',
            en: 'Fill in the results on the tab Story and publish the project.',
          },
        }),
        recommended({
          key: 'manual-written',
          evidence: ['record', 'file'],
          title: {
            nl: 'Is er een handleiding voor wie het wil nadoen?',
            en: 'Is there a manual for who wants to do it too?',
          },
          guidance: {
            nl: 'Voeg het project toe aan de lijst Goede voorbeelden, met voorwaarden en missers.',
            en: 'Add the project to the list Best practices, with preconditions and failures.',
          },
        }),
        recommended({
          key: 'next-place-found',
          evidence: ['note', 'record'],
          title: {
            nl: 'Is er een tweede plek die ermee begint?',
            en: 'Is there a second place that starts with it?',
          },
          guidance: {
            nl: 'Help met raad, en laat die plek haar eigen versie maken.',
            en: 'Help with advice, and let that place make its own version.',
          },
        }),
        optional({
          key: 'open-day-held',
          evidence: ['link', 'note'],
          title: { nl: 'Is er een open dag geweest?', en: 'Has there been an open day?' },
          guidance: {
            nl: 'Laat bezoekers iets doen in plaats van alleen luisteren.',
            en: 'Let visitors do something rather than only listen.',
          },
        }),
      ],
    },
  ],
}
