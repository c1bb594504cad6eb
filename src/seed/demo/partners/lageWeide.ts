import type { DemoPartner } from './demoPartner'

/** A family dairy farm with its own small creamery. */
export const lageWeide: DemoPartner = {
  name: 'Melkerij De Lage Weide',
  kinds: ['business'],
  member: true,
  sectors: [
    { code: '0141', edition: '2008' },
    { code: '1051', edition: '2008' },
  ],
  identifiers: { kvk: '00141051', rsin: '000000127' },
  municipality: 'GM1969',
  address: { street: 'Leidijkspad 4', postcode: '9899 ZB', city: 'Munnekeveen' },
  place: { latitude: 53.1912, longitude: 6.3244 },
  website: 'https://lageweide.example',
  about: {
    nl: `
De Lage Weide is een melkveebedrijf met negentig koeien en een eigen kleine melkerij. Jorrit en Hanneke Veldkamp maken er yoghurt, karnemelk en een jonge kaas, en verkopen die aan huis, op school en aan drie zorgkeukens.

## Wat wij inbrengen

We stellen onze grond, onze stal en onze ervaring beschikbaar. Elk jaar lopen er zes leerlingen mee. Ze leren melken, maar ook rekenen: wat kost een liter melk echt, en wie betaalt dat?

## Wat wij zoeken

Afnemers die een jaar vooruit willen kijken, en mensen die meedenken over een natte weide waar toch koeien kunnen lopen.
`,
    en: `
De Lage Weide is a dairy farm with ninety cows and a small creamery of its own. Jorrit and Hanneke Veldkamp make yoghurt, buttermilk and a young cheese, and sell them at the farm, to schools and to three care-home kitchens.

## What we bring

We offer our land, our barn and our experience. Six students join us every year. They learn to milk, and also to calculate: what does a litre of milk really cost, and who pays for it?

## What we look for

Customers who dare to plan a year ahead, and people who help us think about a wet meadow that cows can still graze.
`,
  },
  mission: {
    nl: 'Goede melk maken op een manier die de bodem, de koeien en het gezin volhouden.',
    en: 'To make good milk in a way that the soil, the cows and the family can keep up.',
  },
  vision: {
    nl: 'Over tien jaar komt de helft van wat we maken binnen twintig kilometer op tafel.',
    en: 'Ten years from now half of what we make is eaten within twenty kilometres.',
  },
}
