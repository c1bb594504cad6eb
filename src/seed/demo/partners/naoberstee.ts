import type { DemoPartner } from './demoPartner'

/** A villages' cooperative for care and company. */
export const naoberstee: DemoPartner = {
  name: 'Dorpencoöperatie Naoberstee',
  kinds: ['society'],
  member: true,
  sectors: [{ code: '8810', edition: '2008' }],
  identifiers: { kvk: '00881001', rsin: '000055608' },
  municipality: 'GM0059',
  address: { street: 'Kerkbuurt 18', postcode: '9289 ZM', city: 'Oosterbuorren' },
  place: { latitude: 53.2051, longitude: 6.1809 },
  website: 'https://naoberstee.example',
  about: {
    nl: `
Naoberstee is een coöperatie van zeven dorpen. Buren helpen buren: met een rit naar het ziekenhuis, een maaltijd, een klus of een uur gezelschap.

## Drie dorpskamers

In drie dorpen staat een kamer open waar altijd iemand is. Daar begint bijna alles wat wij doen: iemand vertelt wat er mist, en een ander zegt: dat kan ik.
`,
    en: `
Naoberstee is a cooperative of seven villages. Neighbours help neighbours: with a ride to hospital, a meal, a repair or an hour of company.

## Three village rooms

In three villages a room stands open where there is always somebody. Nearly everything we do starts there: one person tells what is missing, and another says: I can do that.
`,
  },
  mission: {
    nl: 'Zorgen dat niemand in onze dorpen er alleen voor staat.',
    en: 'To see to it that nobody in our villages has to manage alone.',
  },
  vision: {
    nl: 'Goede zorg is voor de helft gewoon goede buren hebben.',
    en: 'Half of good care is simply having good neighbours.',
  },
}
