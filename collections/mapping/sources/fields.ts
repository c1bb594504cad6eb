import type { Field } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { reliabilityWords } from '../../../src/domain/mapping/reliabilities'
import { sourceKindWords } from '../../../src/domain/mapping/sources'
import { archivedField } from '../../../src/fields/archivedField'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { requiredText } from '../../../src/fields/required'
import { scoreField } from '../../../src/fields/scoreField'
import { urlField } from '../../../src/fields/urlField'

/** Where a finding comes from. */
export const fields: Field[] = [
  described(
    requiredText({ name: 'title', type: 'text', index: true, maxLength: 255 }),
    { nl: 'Titel', en: 'Title' },
    { nl: 'Waaraan u de bron later herkent.', en: 'What the source is recognised by later.' },
  ),
  described(
    { name: 'kind', type: 'select', index: true, options: choices(sourceKindWords), required: true },
    { nl: 'Soort', en: 'Kind' },
    {
      nl: 'Uit een gesprek, uit stukken, uit een databank of zelf gemeten.',
      en: 'From a conversation, from documents, from a databank or measured by ourselves.',
    },
  ),
  described(
    {
      name: 'consent',
      type: 'checkbox',
      admin: { condition: (_, { kind }: Record<string, unknown>) => kind === 'interview' },
      defaultValue: false,
    },
    { nl: 'De geïnterviewde vindt gebruik goed', en: 'The person interviewed consents to its use' },
    {
      nl: 'Zonder toestemming wordt een interview niet bewaard. Vraag het voordat het gesprek begint.',
      en: 'Without consent an interview is not kept. Ask before the conversation starts.',
    },
  ),
  {
    type: 'row',
    fields: [
      described(
        { name: 'publisher', type: 'text', maxLength: 200 },
        { nl: 'Van wie', en: 'Whose' },
        { nl: 'Wie het uitgaf, bijhoudt of vertelde.', en: 'Who published, keeps or told it.' },
      ),
      dateField(
        'date',
        { nl: 'Datum', en: 'Date' },
        { nl: 'Van wanneer de gegevens zijn.', en: 'Of when the data are.' },
        { index: true },
      ),
    ],
  },
  urlField(
    'url',
    { nl: 'Webadres', en: 'Web address' },
    { nl: 'Waar iemand het kan nalezen.', en: 'Where somebody can read it.' },
  ),
  described(
    { name: 'licence', type: 'text', maxLength: 120 },
    { nl: 'Licentie', en: 'Licence' },
    {
      nl: 'Onder welke voorwaarden de gegevens gebruikt mogen worden, bijvoorbeeld CC0.',
      en: 'On which terms the data may be used, for example CC0.',
    },
  ),
  scoreField({
    name: 'reliability',
    words: reliabilityWords,
    label: { nl: 'Betrouwbaarheid', en: 'Reliability' },
    help: { nl: 'Hoe ver u op deze bron kunt bouwen.', en: 'How far this source can be relied on.' },
  }),
  described(
    { name: 'file', type: 'upload', relationTo: 'files' },
    { nl: 'Document', en: 'Document' },
    { nl: 'Het verslag of de lijst zelf. Nooit openbaar.', en: 'The report or list itself. Never public.' },
  ),
  archivedField(),
  importKeyField(),
]
