import { byShape } from './verdict'

/** Judges a school number (BRIN): two digits, two letters and, for one site, two more digits. */
export const judgeBrin = byShape(/^\d{2}[A-Z]{2}(\d{2})?$/, {
  nl: 'Een BRIN heeft twee cijfers en twee letters, eventueel met twee cijfers voor de vestiging: 25BE of 25BE00.',
  en: 'A BRIN has two digits and two letters, with two more digits for a site: 25BE or 25BE00.',
})

/** Judges a code of the education register (RIO): a board, a provider, a location or a unit. */
export const judgeRio = byShape(/^(\d{3}[ABX]\d{3}|\d{4}O\d{4})$/, {
  nl: 'Een RIO-code is 100B123 (bestuur), 100A123 (aanbieder), 100X123 (locatie) of 1000O1234 (eenheid).',
  en: 'A RIO code is 100B123 (board), 100A123 (provider), 100X123 (location) or 1000O1234 (unit).',
})
