import type { Words } from '../../domain/locales/locales'

/** What the overview of an exchange says of itself. */
export const exchangeWords = {
  balance: { nl: 'Balans per partner', en: 'Balance per partner' },
  findings: { nl: 'Wat opvalt', en: 'What stands out' },
  gets: { nl: 'Krijgt', en: 'Gets' },
  gives: { nl: 'Geeft', en: 'Gives' },
  givesNothing: { nl: 'niets', en: 'nothing' },
  matrix: { nl: 'Wie geeft wat aan wie', en: 'Who gives what to whom' },
  matrixHelp: {
    nl: 'Een rij geeft, een kolom krijgt. Geteld zijn overdrachten die zijn afgesproken, toegezegd of geleverd, tegen de gezamenlijke waardering.',
    en: 'A row gives, a column gets. Counted are transfers that are agreed, committed or delivered, at the common valuation.',
  },
  nothing: {
    nl: 'Er is nog niets afgesproken. Zodra gever en ontvanger akkoord zijn, staat hier wie wat geeft en krijgt.',
    en: 'Nothing is agreed yet. Once provider and receiver agree, this shows who gives and gets what.',
  },
  party: { nl: 'Partner', en: 'Partner' },
  proposed: (count: number): Words => ({
    nl: `${count} ${count === 1 ? 'voorstel telt' : 'voorstellen tellen'} nog niet mee.`,
    en: `${count} ${count === 1 ? 'proposal does' : 'proposals do'} not count yet.`,
  }),
  standing: { nl: 'Stand', en: 'Standing' },
  transfers: (count: number): Words => ({
    nl: `${count} ${count === 1 ? 'overdracht' : 'overdrachten'}`,
    en: `${count} ${count === 1 ? 'transfer' : 'transfers'}`,
  }),
} as const
