import type { Words } from '../../locales/locales'
import type { ValueFit } from './valueFit'

/** What can be said of two partners; `open` while too little is stated. */
export const alignmentVerdicts = ['aligned', 'partly', 'apart', 'open'] as const

/** What can be said of two partners. */
export type AlignmentVerdict = (typeof alignmentVerdicts)[number]

/** The verdicts as people read them. */
export const alignmentVerdictWords = {
  aligned: { nl: 'De waarden sluiten op elkaar aan', en: 'The values fit together' },
  partly: { nl: 'De waarden sluiten deels aan', en: 'The values fit in part' },
  apart: { nl: 'De waarden liggen ver uiteen', en: 'The values are far apart' },
  open: { nl: 'Nog geen oordeel', en: 'No verdict yet' },
} as const satisfies Record<AlignmentVerdict, Words>

/** How alike partners must be to be called aligned, and to be called so in part. */
const ALIGNED = 0.75
const PARTLY = 0.5
/** The least part of the values that both must have stated for any verdict. */
const ANSWERED = 0.5

/** What a verdict rests on; both shares are 0…1. */
export type Comparison = Readonly<{ similarity: number; answeredShare: number; values: readonly ValueFit[] }>

const because = {
  'too-little': {
    nl: 'Minder dan de helft van de waarden is door beide ingevuld.',
    en: 'Less than half of the values are stated by both.',
  },
  'below-floor': {
    nl: 'Een maatschappelijke waarde ligt bij minstens één van beide onder de ondergrens. Bespreek die eerst.',
    en: 'A social value is below its floor for at least one of the two. Discuss that one first.',
  },
  'social-unstated': {
    nl: 'Zij lijken op elkaar, maar niet elke maatschappelijke waarde is door beide ingevuld.',
    en: 'They are alike, but not every social value is stated by both.',
  },
  alike: {
    nl: 'Zij lijken sterk op elkaar, ook op de maatschappelijke waarden.',
    en: 'They are much alike, also on the social values.',
  },
  differences: {
    nl: 'Op een deel van de waarden verschillen zij duidelijk.',
    en: 'On part of the values they clearly differ.',
  },
  unlike: { nl: 'Op de meeste waarden verschillen zij.', en: 'On most values they differ.' },
} as const satisfies Record<string, Words>

/**
 * What can be said of two partners, and why. *Aligned* asks that they are alike for three quarters, that no social value is
 * below its floor for either, and that both have stated every social value (design §7).
 */
export const verdictOn = ({
  answeredShare,
  similarity,
  values,
}: Comparison): { because: Words; verdict: AlignmentVerdict } => {
  if (answeredShare < ANSWERED) return { because: because['too-little'], verdict: 'open' }
  if (similarity < PARTLY) return { because: because.unlike, verdict: 'apart' }
  if (values.some(({ below }) => below.one || below.other))
    return { because: because['below-floor'], verdict: 'partly' }
  if (similarity < ALIGNED) return { because: because.differences, verdict: 'partly' }
  return values.some(({ fit, social }) => social && fit === null)
    ? { because: because['social-unstated'], verdict: 'open' }
    : { because: because.alike, verdict: 'aligned' }
}
