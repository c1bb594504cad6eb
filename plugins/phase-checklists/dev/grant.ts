import type { LifeCycleTemplate } from '../src/index'

type Item = LifeCycleTemplate['phases'][number]['steps'][number]['items'][number]

const asked = (key: string, en: string, nl: string, more: Partial<Item> = {}): Item => ({
  answeredBy: 'person',
  evidence: [],
  guidance: {},
  key,
  kind: 'required',
  mayNotApply: false,
  title: { en, nl },
  ...more,
})

/** How the office judges an application: it is taken in, judged and paid. */
export const grant: LifeCycleTemplate = {
  key: 'office-grant',
  version: 1,
  name: { en: 'Grant', nl: 'Subsidie' },
  guidance: {},
  phases: [
    {
      key: 'intake',
      name: { en: 'Intake', nl: 'Intake' },
      guidance: {
        en: 'Find out whether there is enough to judge.',
        nl: 'Kijk of er genoeg is om op te oordelen.',
      },
      steps: [
        {
          key: 'read',
          name: { en: 'Read the application', nl: 'De aanvraag lezen' },
          guidance: {},
          items: [
            asked('complete', 'The application is complete', 'De aanvraag is volledig'),
            asked('letter', 'The letter is signed', 'De brief is ondertekend', {
              evidence: ['file', 'link'],
              mayNotApply: true,
            }),
            asked(
              'thanks',
              'The applicant has had word of receipt',
              'De aanvrager heeft bericht van ontvangst',
              {
                kind: 'recommended',
              },
            ),
          ],
        },
      ],
    },
    {
      key: 'judgement',
      name: { en: 'Judgement', nl: 'Beoordeling' },
      guidance: {},
      steps: [
        {
          key: 'money',
          name: { en: 'Count the money', nl: 'Het geld tellen' },
          guidance: {},
          items: [
            asked('budget', 'It fits the budget', 'Het past in het budget', {
              answeredBy: 'check',
              check: 'within-budget',
            }),
          ],
        },
        {
          key: 'advice',
          name: { en: 'Ask advice', nl: 'Advies vragen' },
          guidance: {},
          items: [
            asked('advice', 'The board has advised', 'Het bestuur heeft geadviseerd', {
              evidence: ['record', 'note'],
            }),
            asked('neighbours', 'The neighbours were heard', 'De buren zijn gehoord', { mayNotApply: true }),
          ],
        },
      ],
    },
    {
      key: 'payment',
      name: { en: 'Payment', nl: 'Uitbetaling' },
      guidance: {},
      steps: [
        {
          key: 'report',
          name: { en: 'Read the report', nl: 'Het verslag lezen' },
          guidance: {},
          items: [asked('report', 'There is a report', 'Er is een verslag', { evidence: ['file'] })],
        },
      ],
    },
  ],
}
