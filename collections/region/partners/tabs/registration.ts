import type { Tab } from 'payload'

import { judgeKvk } from '../../../../src/domain/codes/kvk'
import { judgeRor } from '../../../../src/domain/codes/ror'
import { judgeRsin } from '../../../../src/domain/codes/rsin'
import { judgeSbi } from '../../../../src/domain/codes/sbi'
import { judgeBrin, judgeRio } from '../../../../src/domain/codes/schoolCodes'
import { sectorEditions } from '../../../../src/domain/region/sectorEditions'
import { codeField } from '../../../../src/fields/codeField'
import { described } from '../../../../src/fields/described'

/** What registers know the partner by. */
export const registration: Tab = {
  label: { nl: 'Registers', en: 'Registers' },
  fields: [
    described(
      { name: 'parent', type: 'relationship', relationTo: 'partners' },
      { nl: 'Onderdeel van', en: 'Part of' },
      {
        nl: 'De organisatie waar deze onder valt, bijvoorbeeld de school boven een afdeling.',
        en: 'The organisation above this one, for example the school above a department.',
      },
    ),
    {
      name: 'identifiers',
      type: 'group',
      label: { nl: 'Nummers', en: 'Numbers' },
      admin: {
        description: {
          nl: 'Vul in wat bekend is. Het nummer wordt op vorm nagekeken, niet bij het register opgevraagd.',
          en: 'Fill in what is known. The shape of a number is checked; the register itself is not asked.',
        },
      },
      fields: [
        codeField({
          name: 'kvk',
          judge: judgeKvk,
          label: { nl: 'KvK-nummer', en: 'KvK number' },
          help: {
            nl: 'Acht cijfers van de Kamer van Koophandel.',
            en: 'Eight digits of the Chamber of Commerce.',
          },
        }),
        codeField({
          name: 'rsin',
          judge: judgeRsin,
          label: { nl: 'RSIN', en: 'RSIN' },
          help: { nl: 'Negen cijfers; het fiscale nummer.', en: 'Nine digits; the tax number.' },
        }),
        codeField({
          name: 'brin',
          judge: judgeBrin,
          label: { nl: 'BRIN', en: 'BRIN' },
          help: {
            nl: 'Onderwijsnummer, bijvoorbeeld 25BE of met vestiging 25BE00.',
            en: 'School number, for example 25BE or with its site 25BE00.',
          },
        }),
        codeField({
          name: 'rio',
          judge: judgeRio,
          label: { nl: 'RIO-code', en: 'RIO code' },
          help: {
            nl: 'Code uit het register van onderwijs, bijvoorbeeld 100A123.',
            en: 'Code of the education register, for example 100A123.',
          },
        }),
        codeField({
          name: 'ror',
          judge: judgeRor,
          label: { nl: 'ROR', en: 'ROR' },
          help: {
            nl: 'Adres van een onderzoeksorganisatie: https://ror.org/ met negen tekens.',
            en: 'Address of a research organisation: https://ror.org/ and nine characters.',
          },
        }),
      ],
    },
    {
      name: 'sectors',
      type: 'array',
      label: { nl: 'Bedrijfstakken', en: 'Sectors' },
      labels: {
        plural: { nl: 'Bedrijfstakken', en: 'Sectors' },
        singular: { nl: 'Bedrijfstak', en: 'Sector' },
      },
      admin: {
        description: {
          nl: 'De SBI-codes van wat de organisatie doet, met de uitgave van de indeling.',
          en: 'The SBI codes of what the organisation does, with the edition of the classification.',
        },
      },
      maxRows: 20,
      fields: [
        codeField({
          name: 'code',
          judge: (raw) => judgeSbi(raw, '2025'),
          required: true,
          label: { nl: 'SBI-code', en: 'SBI code' },
          help: { nl: 'Vier of vijf cijfers.', en: 'Four or five digits.' },
        }),
        described(
          {
            name: 'edition',
            type: 'select',
            defaultValue: '2025',
            enumName: 'sector_edition',
            options: sectorEditions.map((edition) => ({ label: `SBI ${edition}`, value: edition })),
            required: true,
          },
          { nl: 'Uitgave', en: 'Edition' },
          { nl: 'Dezelfde code betekent per uitgave iets anders.', en: 'The same code differs per edition.' },
        ),
      ],
    },
  ],
}
