import type { GroupField } from 'payload'

import type { Words } from '../../../src/domain/locales/locales'
import { cautionRisks, cautionRiskWords } from '../../../src/domain/practices/cautionRisks'
import {
  type Caution,
  cautionGuidance,
  cautionQuestions,
  cautions,
  cautionWords,
} from '../../../src/domain/practices/cautions'
import { described } from '../../../src/fields/described'
import { wholeNumberField } from '../../../src/fields/wholeNumberField'

const scale = (language: 'en' | 'nl'): string =>
  cautionRisks.map((risk) => `${risk} ${cautionRiskWords[risk][language].toLowerCase()}`).join(' · ')

const question = (caution: Caution): Words => ({
  nl: `${cautionQuestions[caution].nl} ${scale('nl')}`,
  en: `${cautionQuestions[caution].en} ${scale('en')}`,
})

const cautionField = (caution: Caution): GroupField => ({
  name: caution,
  type: 'group',
  label: { ...cautionWords[caution] },
  admin: { description: { ...cautionGuidance[caution] } },
  fields: [
    wholeNumberField('risk', { nl: 'Risico', en: 'Risk' }, question(caution), { max: 3, min: 0 }),
    described(
      { name: 'mitigation', type: 'textarea', localized: true, maxLength: 4000 },
      { nl: 'Wat u eraan doet', en: 'Mitigation' },
      {
        nl: 'Nodig bij een groot risico, als u de aanpak overneemt.',
        en: 'Needed with a high risk, when the practice is adopted.',
      },
    ),
  ],
})

/** The four reasons for care, each with its question; empty is not answered yet. */
export const cautionFields = (): GroupField => ({
  name: 'cautions',
  type: 'group',
  label: { nl: 'Vier waarschuwingen', en: 'Four cautions' },
  admin: {
    description: {
      nl: 'Beantwoord ze voordat u besluit. Overnemen kan pas als alle vier een antwoord hebben.',
      en: 'Answer them before you decide. A practice can be adopted only when all four are answered.',
    },
  },
  fields: cautions.map(cautionField),
})
