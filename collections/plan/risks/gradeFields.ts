import type { NumberField, RowField } from 'payload'

import type { Words } from '../../../src/domain/locales/locales'
import { gradeHelp } from '../../../src/domain/plans/risks/gradeHelp'
import { impactWords, likelihoodWords } from '../../../src/domain/plans/risks/grades'
import { described } from '../../../src/fields/described'
import { wholeNumberField } from '../../../src/fields/wholeNumberField'

const bounds = { max: 5, min: 1 } as const

/** How likely a risk is and how hard it would hit, as things stand. */
export const inherentFields = (): RowField => ({
  type: 'row',
  fields: [
    wholeNumberField('likelihood', { nl: 'Kans', en: 'Likelihood' }, gradeHelp(likelihoodWords), {
      ...bounds,
      index: true,
      required: true,
    }),
    wholeNumberField('impact', { nl: 'Gevolg', en: 'Impact' }, gradeHelp(impactWords), {
      ...bounds,
      index: true,
      required: true,
    }),
  ],
})

const afterMitigation = (help: Words): Words => ({
  nl: `Als de maatregel werkt; vul kans en gevolg samen in. ${help.nl}`,
  en: `Once the mitigation works; fill in likelihood and impact together. ${help.en}`,
})

/** The same once the mitigation works; both or neither. */
export const residualFields = (): RowField => ({
  type: 'row',
  fields: [
    wholeNumberField(
      'residualLikelihood',
      { nl: 'Kans daarna', en: 'Residual likelihood' },
      afterMitigation(gradeHelp(likelihoodWords)),
      bounds,
    ),
    wholeNumberField(
      'residualImpact',
      { nl: 'Gevolg daarna', en: 'Residual impact' },
      afterMitigation(gradeHelp(impactWords)),
      bounds,
    ),
  ],
})

/** Likelihood times impact, kept so that the heaviest risks can be put first; set by the program. */
export const scoreField = (): NumberField =>
  described(
    {
      name: 'score',
      type: 'number',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      hasMany: false,
      index: true,
    },
    { nl: 'Zwaarte', en: 'Weight' },
    {
      nl: 'Kans maal gevolg: tot 4 laag, tot 12 middel, daarboven hoog.',
      en: 'Likelihood times impact: up to 4 low, up to 12 medium, above that high.',
    },
  )
