import { plain, type Verdict } from './verdict'

/** Judges a municipality code of Statistics Netherlands: GM and four digits; none is numbered zero. */
export const judgeMunicipalityCode = (raw: string): Verdict => {
  const code = plain(raw)
  if (!/^GM\d{4}$/.test(code))
    return {
      because: {
        nl: 'Een gemeentecode is GM met vier cijfers, bijvoorbeeld GM1969.',
        en: 'A municipality code is GM and four digits, for example GM1969.',
      },
      kind: 'impossible',
    }
  return code === 'GM0000'
    ? {
        because: { nl: 'Gemeentecode GM0000 bestaat niet.', en: 'Municipality code GM0000 does not exist.' },
        code,
        kind: 'doubtful',
      }
    : { code, kind: 'fine' }
}
