import type { DemoPartner } from './demoPartner'

/** A carpenters' yard that builds with local timber and fibre; its English texts are missing on purpose. */
export const noorderhout: DemoPartner = {
  name: 'Timmerwerf Noorderhout',
  kinds: ['business'],
  member: true,
  sectors: [
    { code: '4120', edition: '2008' },
    { code: '4332', edition: '2008' },
  ],
  identifiers: { kvk: '00412043' },
  municipality: 'GM1699',
  address: { street: 'Houtsingel 27', postcode: '9349 ZE', city: 'Zwaagburen' },
  place: { latitude: 53.1385, longitude: 6.3917 },
  website: 'https://noorderhout.example',
  about: {
    nl: `
Bij Noorderhout werken veertien timmerlieden en elk jaar vier leerlingen. We bouwen houten huizen, dorpshuizen en stallen, en we herstellen oude gebinten.

## Hout dat je kunt aanwijzen

Een deel van ons hout komt uit de houtsingels rondom de werf. We zagen het zelf. Sinds vorig jaar vullen we wanden met hennepvezel van drie boeren uit de buurt.

## Meedoen

Wie een vak wil leren, mag een dag komen kijken. Wie een gebouw wil neerzetten, drinkt eerst koffie met de leerlingen die eraan gaan werken.
`,
  },
  mission: { nl: 'Gebouwen maken die honderd jaar meegaan, met materiaal dat hier weer kan groeien.' },
  vision: { nl: 'In 2035 komt van elk huis dat wij bouwen het grootste deel van binnen vijftig kilometer.' },
}
