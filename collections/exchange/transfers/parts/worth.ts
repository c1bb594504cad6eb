import type { Field } from 'payload'

import { hardValueMethodWords } from '../../../../src/domain/exchange/hardValueMethods'
import { softScoreWords, softValueWords } from '../../../../src/domain/exchange/softValues'
import { choices } from '../../../../src/domain/locales/choices'
import { centsField } from '../../../../src/fields/centsField'
import { described } from '../../../../src/fields/described'
import { scoreField } from '../../../../src/fields/scoreField'

const hard: Field = described(
  {
    type: 'collapsible',
    fields: [
      {
        type: 'row',
        fields: [
          centsField(
            'costToProviderCents',
            { nl: 'Kosten voor de gever (€)', en: 'Cost to the provider (€)' },
            {
              nl: 'Wat het de gever kost, naar eigen opgave.',
              en: 'What it costs the provider, by its own account.',
            },
          ),
          centsField(
            'worthToReceiverCents',
            { nl: 'Waard voor de ontvanger (€)', en: 'Worth to the receiver (€)' },
            {
              nl: 'Wat de ontvanger er anders voor had betaald.',
              en: 'What the receiver would have paid for it otherwise.',
            },
          ),
          described(
            { name: 'hardValueMethod', type: 'select', options: choices(hardValueMethodWords) },
            { nl: 'Waarop dit rust', en: 'What this rests on' },
            { nl: 'Hoe u aan de bedragen komt.', en: 'How you came by the amounts.' },
          ),
        ],
      },
    ],
    label: '',
  },
  { nl: 'Harde waarde', en: 'Hard value' },
  {
    nl: 'Wat in euro’s is uit te drukken. De twee partijen mogen er anders over denken.',
    en: 'What can be put in euros. The two parties may think differently of it.',
  },
)

const soft: Field = {
  name: 'softValue',
  type: 'group',
  label: { nl: 'Zachte waarde', en: 'Soft value' },
  admin: {
    description: {
      nl: 'Wat ook telt, maar geen prijs heeft. Wordt nooit bij de euro’s opgeteld.',
      en: 'What counts too, but has no price. Never added to the euros.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        described(
          { name: 'kind', type: 'select', options: choices(softValueWords) },
          { nl: 'Soort', en: 'Kind' },
          { nl: 'Welke zachte waarde dit is.', en: 'Which soft value this is.' },
        ),
        scoreField({
          name: 'score',
          words: softScoreWords,
          label: { nl: 'Hoe zwaar', en: 'How much it weighs' },
          help: { nl: 'Van 1 tot en met 5.', en: 'From 1 to 5.' },
        }),
      ],
    },
    described(
      { name: 'statement', type: 'textarea', maxLength: 1000 },
      { nl: 'Waarom', en: 'Why' },
      { nl: 'Een zin in eigen woorden.', en: 'A sentence in your own words.' },
    ),
  ],
}

const gift: Field = {
  type: 'row',
  fields: [
    described(
      { name: 'acceptedAsGift', type: 'checkbox', defaultValue: false },
      { nl: 'De gever aanvaardt dit als gift', en: 'The provider accepts this as a gift' },
      {
        nl: 'Voor wat langs geen enkele kring terugkomt. Alleen de gever zegt dit.',
        en: 'For what comes back along no circle at all. Only the provider says so.',
      },
    ),
    described(
      { name: 'giftWords', type: 'textarea', maxLength: 1000 },
      { nl: 'Waarom er niets terug hoeft', en: 'Why nothing needs to come back' },
      { nl: 'In de woorden van de gever.', en: 'In the provider’s own words.' },
    ),
  ],
}

/** What it is worth: in euros, in what has no price, and whether it is a gift. */
export const worth: Field[] = [hard, soft, gift]
