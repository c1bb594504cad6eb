import { plain, type Verdict } from './verdict'

/** Judges a Dutch postcode; kept as four digits, a space and two letters, which are never SA, SD or SS. */
export const judgePostcode = (raw: string): Verdict => {
  const [, digits, letters] = /^([1-9]\d{3})\s?([A-Z]{2})$/.exec(plain(raw)) ?? []
  return digits === undefined || letters === undefined || ['SA', 'SD', 'SS'].includes(letters)
    ? {
        because: {
          nl: 'Een postcode heeft vier cijfers (niet met 0 beginnend) en twee letters, bijvoorbeeld 9801 AB.',
          en: 'A Dutch postcode has four digits (not starting with 0) and two letters, for example 9801 AB.',
        },
        kind: 'impossible',
      }
    : { code: `${digits} ${letters}`, kind: 'fine' }
}
