import type { DemoPartner } from './demoPartner'

/** A regional office in which municipalities work together. */
export const vierWinden: DemoPartner = {
  name: 'Streekbureau Vier Winden',
  kinds: ['government'],
  member: true,
  sectors: [{ code: '8413', edition: '2008' }],
  identifiers: { kvk: '00841302' },
  municipality: 'GM1969',
  address: { street: 'Raadhuisplein 2', postcode: '9859 ZK', city: 'Zwaagburen' },
  place: { latitude: 53.1749, longitude: 6.2941 },
  website: 'https://vierwinden.example',
  about: {
    nl: `
In Streekbureau Vier Winden werken vier gemeenten samen aan wat over hun grenzen heen gaat: vervoer, energie, landschap en voorzieningen in de dorpen.

## Eén deur

Wie een idee heeft, hoeft niet langs vier loketten. Wij zoeken uit wat er mag, wie erover gaat en waar geld te vinden is.
`,
    en: `
In Vier Winden regional office four municipalities work together on what crosses their borders: transport, energy, landscape and services in the villages.

## One door

Who has an idea need not call at four counters. We find out what is allowed, who decides and where money can be found.
`,
  },
  mission: {
    nl: 'Ideeën van bewoners en bedrijven verder helpen, over gemeentegrenzen heen.',
    en: 'To help ideas of residents and companies along, across municipal borders.',
  },
  vision: {
    nl: 'Een overheid die meedoet in plaats van toekijkt.',
    en: 'A government that joins in instead of looking on.',
  },
}
