import type { Words } from '../locales/locales'
import { byShape, plain, type Verdict } from './verdict'

/** By which list an education programme is numbered; keuzedeel is an elective part of an mbo programme. */
export const programmeCodeTypes = ['rio', 'croho', 'keuzedeel', 'none'] as const

/** By which list an education programme is numbered. */
export type ProgrammeCodeType = (typeof programmeCodeTypes)[number]

/** The lists as people read them. */
export const programmeCodeTypeWords = {
  rio: { nl: 'Mbo-opleiding in RIO (voorheen crebo)', en: 'Mbo programme in RIO (formerly crebo)' },
  croho: { nl: 'Hbo- of wo-opleiding (CROHO)', en: 'Higher education programme (CROHO)' },
  keuzedeel: { nl: 'Keuzedeel in het mbo', en: 'Mbo elective (keuzedeel)' },
  none: { nl: 'Geen code', en: 'No code' },
} as const satisfies Record<ProgrammeCodeType, Words>

const judges: Readonly<Record<ProgrammeCodeType, (raw: string) => Verdict>> = {
  rio: byShape(/^\d{5}$/, {
    nl: 'De code van een mbo-opleiding heeft vijf cijfers, bijvoorbeeld 25655.',
    en: 'The code of an mbo programme has five digits, for example 25655.',
  }),
  croho: byShape(/^\d{5}$/, {
    nl: 'Een CROHO-code heeft vijf cijfers, bijvoorbeeld 34479.',
    en: 'A CROHO code has five digits, for example 34479.',
  }),
  keuzedeel: byShape(/^K\d{4}$/, {
    nl: 'De code van een keuzedeel is een K met vier cijfers, bijvoorbeeld K0125.',
    en: 'The code of an mbo elective is a K and four digits, for example K0125.',
  }),
  none: byShape(/^$/, {
    nl: 'Kies eerst wat voor code dit is, of laat de code leeg.',
    en: 'First choose what kind of code this is, or leave the code empty.',
  }),
}

/** Judges the code of an education programme by its own list; zeros only is nobody's, and no code is fine only with `none`. */
export const judgeProgrammeCode = (type: ProgrammeCodeType, raw: string): Verdict => {
  const verdict = judges[type](raw)
  return verdict.kind === 'fine' && /^K?0+$/.test(verdict.code)
    ? {
        because: {
          nl: `Code ${plain(raw)} is niet uitgegeven.`,
          en: `Code ${plain(raw)} was never issued.`,
        },
        code: verdict.code,
        kind: 'doubtful',
      }
    : verdict
}
