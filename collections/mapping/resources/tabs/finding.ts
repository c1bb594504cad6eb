import type { Tab } from 'payload'

import { confidential } from '../../../../src/access/fieldAccess'
import { confidantes, stewards } from '../../../../src/domain/access/readers'
import { choices } from '../../../../src/domain/locales/choices'
import { confidenceWords } from '../../../../src/domain/mapping/confidences'
import { visibilityWords } from '../../../../src/domain/mapping/visibilities'
import { choosable } from '../../../../src/fields/choosable'
import { described } from '../../../../src/fields/described'
import { placeFields } from '../../../../src/fields/placeFields'
import { scoreField } from '../../../../src/fields/scoreField'

/** Where it is, where it belongs, how sure it is and who may see it. */
export const finding: Tab = {
  label: { nl: 'Plek en herkomst', en: 'Place and origin' },
  fields: [
    described(
      { name: 'place', type: 'text', maxLength: 160 },
      { nl: 'Plaats', en: 'Place' },
      { nl: 'Dorp, wijk of adres.', en: 'Village, district or address.' },
    ),
    { type: 'row', fields: placeFields() },
    {
      type: 'row',
      fields: [
        described(
          { name: 'theme', type: 'relationship', index: true, relationTo: 'themes' },
          { nl: 'Thema', en: 'Theme' },
          {
            nl: 'Het thema van de gebiedsagenda waar dit bij hoort.',
            en: 'The theme of the regional agenda.',
          },
        ),
        described(
          { name: 'chainStage', type: 'text', index: true, maxLength: 80 },
          { nl: 'Schakel in de keten', en: 'Stage of the chain' },
          {
            nl: 'Waar in de keten dit zit, bijvoorbeeld teelt, verwerking of vervoer.',
            en: 'Where in the chain this is, for example growing, processing or transport.',
          },
        ),
      ],
    },
    described(
      {
        ...choosable({
          name: 'sources',
          type: 'relationship',
          hasMany: true,
          maxRows: 20,
          relationTo: 'sources',
        }),
        access: confidential(confidantes, stewards),
      },
      { nl: 'Informatiebronnen', en: 'Information sources' },
      {
        nl: 'Waar we dit van weten. Vertrouwelijk: partners zien dit niet.',
        en: 'How we know this. Confidential: partners do not see this.',
      },
    ),
    scoreField({
      name: 'confidence',
      words: confidenceWords,
      label: { nl: 'Zekerheid', en: 'Confidence' },
      help: {
        nl: 'Hoe zeker dit is; bij een match telt de zwakste van de twee.',
        en: 'How sure this is; in a match the weaker of the two counts.',
      },
    }),
    described(
      {
        name: 'visibility',
        type: 'select',
        defaultValue: 'internal',
        index: true,
        options: choices(visibilityWords),
        required: true,
      },
      { nl: 'Zichtbaar voor', en: 'Visible to' },
      {
        nl: 'Intern: alleen de eigen organisatie en wie projecten beheert of leest.',
        en: 'Internal: only the own organisation and those who run or review projects.',
      },
    ),
  ],
}
