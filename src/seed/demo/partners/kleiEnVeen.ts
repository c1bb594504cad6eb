import type { DemoPartner } from './demoPartner'

/** A research institute for soil and landscape. */
export const kleiEnVeen: DemoPartner = {
  name: 'Instituut Klei en Veen',
  kinds: ['research'],
  member: false,
  sectors: [{ code: '7219', edition: '2008' }],
  identifiers: { kvk: '00721901', rsin: '000047673', ror: 'https://ror.org/0kleiveen' },
  municipality: 'GM1730',
  address: { street: 'Esweg 9', postcode: '9489 ZL', city: 'Tynaarlo' },
  place: { latitude: 53.0779, longitude: 6.6165 },
  website: 'https://kleienveen.example',
  about: {
    nl: `
Klei en Veen is een onafhankelijk instituut van 35 onderzoekers. Zij kijken onder de grond: hoe oud is een bodem, wat houdt hij vast en hoe snel verandert hij?

## Meten met bewoners

We leren boeren, scholieren en wandelaars om zelf te meten. Dat geeft meer gegevens, en mensen gaan anders naar hun eigen land kijken.
`,
    en: `
Klei en Veen is an independent institute of 35 researchers. They look below the ground: how old is a soil, what does it hold and how fast does it change?

## Measuring with residents

We teach farmers, pupils and walkers to measure for themselves. It yields more data, and people come to see their own land with other eyes.
`,
  },
  mission: {
    nl: 'Begrijpen wat de bodem van het noorden nodig heeft, en dat gewoon uitleggen.',
    en: 'To understand what the soils of the north need, and to explain it plainly.',
  },
  vision: {
    nl: 'Kennis over de bodem hoort bij iedereen die erop woont.',
    en: 'Knowledge of the soil belongs to everyone who lives on it.',
  },
}
