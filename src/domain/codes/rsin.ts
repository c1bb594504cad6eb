import { plain, type Verdict } from './verdict'

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

const passesElevenTest = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0

/** Judges a tax number (RSIN): nine digits whose weighted sum is a multiple of eleven. */
export const judgeRsin = (raw: string): Verdict => {
  const code = plain(raw)
  if (!/^\d{9}$/.test(code) || !passesElevenTest(code))
    return {
      because: {
        nl: 'Een RSIN heeft negen cijfers die de elfproef doorstaan. Kijk of er een cijfer verwisseld is.',
        en: 'An RSIN has nine digits that pass the eleven test. See whether two digits were swapped.',
      },
      kind: 'impossible',
    }
  return /^0+$/.test(code)
    ? {
        because: { nl: 'RSIN 000000000 is niet uitgegeven.', en: 'RSIN 000000000 was never issued.' },
        code,
        kind: 'doubtful',
      }
    : { code, kind: 'fine' }
}
