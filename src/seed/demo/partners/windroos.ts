import type { DemoPartner } from './demoPartner'

/** A foundation of volunteers that keeps a mill; its English texts are missing on purpose. */
export const windroos: DemoPartner = {
  name: 'Stichting Molen De Windroos',
  kinds: ['society'],
  member: false,
  sectors: [{ code: '9103', edition: '2008' }],
  identifiers: { kvk: '00910301' },
  municipality: 'GM1952',
  address: { street: 'Molenpad 1', postcode: '9629 ZN', city: 'Meerwijkerveen' },
  place: { latitude: 53.1803, longitude: 6.7702 },
  website: 'https://molendewindroos.example',
  about: {
    nl: `
De Windroos is een korenmolen uit 1854. Zestien vrijwilligers houden haar draaiend, onder wie vier molenaars in opleiding.

## Meel en verhalen

Elke zaterdag malen we tarwe en rogge van akkers in de buurt. Bezoekers mogen mee naar boven. Wie eenmaal op de stelling heeft gestaan, kijkt anders naar wind.
`,
  },
  mission: { nl: 'De molen laten draaien en het vak doorgeven.' },
  vision: { nl: 'Erfgoed blijft alleen leven als je het gebruikt.' },
}
