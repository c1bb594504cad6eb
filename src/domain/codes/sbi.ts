import type { SectorEdition } from '../region/sectorEditions'
import { plain, type Verdict } from './verdict'

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const shared = [
  ...range(1, 3),
  ...range(5, 33),
  ...range(35, 39),
  ...range(41, 43),
  ...range(46, 47),
  ...range(49, 53),
  ...range(55, 56),
  ...range(58, 66),
  ...range(68, 75),
  ...range(77, 82),
  ...range(84, 88),
  ...range(90, 99),
]

const divisions: Record<SectorEdition, ReadonlySet<number>> = {
  '2008': new Set([...shared, 45]),
  '2025': new Set(shared),
}

/**
 * Judges a sector code (SBI) in its edition: four or five digits. A division (the first two digits) that the edition does
 * not know is doubtful: the classification itself cannot be asked here.
 */
export const judgeSbi = (raw: string, edition: SectorEdition): Verdict => {
  const code = plain(raw).replaceAll('.', '')
  if (!/^\d{4,5}$/.test(code))
    return {
      because: {
        nl: 'Een SBI-code heeft vier of vijf cijfers, bijvoorbeeld 8531.',
        en: 'An SBI code has four or five digits, for example 8531.',
      },
      kind: 'impossible',
    }
  const division = code.slice(0, 2)
  return divisions[edition].has(Number(division))
    ? { code, kind: 'fine' }
    : {
        because: {
          nl: `SBI ${edition} kent geen afdeling ${division}; klopt de uitgave?`,
          en: `SBI ${edition} has no division ${division}; is the edition right?`,
        },
        code,
        kind: 'doubtful',
      }
}
