import type { Field } from 'payload'

import { judgeMunicipalityCode } from '../../../src/domain/codes/municipalityCode'
import { choices } from '../../../src/domain/locales/choices'
import { provinceWords } from '../../../src/domain/region/provinces'
import { boundaryField } from '../../../src/fields/boundaryField'
import { codeField } from '../../../src/fields/codeField'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { asYear } from '../../../src/fields/historyMarks'
import { importKeyField } from '../../../src/fields/importKeyField'
import { placeFields } from '../../../src/fields/placeFields'
import { requiredText } from '../../../src/fields/required'

/** What is kept of a municipality in one yearly edition of the list of Statistics Netherlands. */
export const fields: Field[] = [
  described(
    requiredText({ name: 'name', type: 'text', index: true, maxLength: 120 }),
    { nl: 'Naam', en: 'Name' },
    { nl: 'Zoals het CBS de gemeente noemt.', en: 'As Statistics Netherlands names it.' },
  ),
  codeField({
    name: 'code',
    judge: judgeMunicipalityCode,
    required: true,
    label: { nl: 'CBS-code', en: 'CBS code' },
    help: { nl: 'GM met vier cijfers, bijvoorbeeld GM1969.', en: 'GM and four digits, for example GM1969.' },
  }),
  described(
    {
      name: 'edition',
      type: 'number',
      admin: { step: 1 },
      custom: asYear,
      index: true,
      max: 2200,
      min: 1830,
      required: true,
    },
    { nl: 'Jaargang', en: 'Edition' },
    {
      nl: 'Het jaar van de indeling: gemeenten en hun codes veranderen van jaar op jaar.',
      en: 'The year of the list: municipalities and their codes change from year to year.',
    },
  ),
  described(
    { name: 'province', type: 'select', index: true, options: choices(provinceWords) },
    { nl: 'Provincie', en: 'Province' },
    { nl: 'Waar de gemeente in deze jaargang ligt.', en: 'Where the municipality lies in this edition.' },
  ),
  dateField(
    'validFrom',
    { nl: 'Geldig vanaf', en: 'Valid from' },
    { nl: 'De dag waarop deze indeling inging.', en: 'The day this division came into force.' },
    { order: ['validFrom', 'validTo'] },
  ),
  dateField(
    'validTo',
    { nl: 'Geldig tot', en: 'Valid to' },
    { nl: 'Leeg zolang de gemeente bestaat.', en: 'Empty as long as the municipality exists.' },
    { order: ['validFrom', 'validTo'] },
  ),
  ...placeFields(),
  boundaryField('shape'),
  importKeyField(),
]
