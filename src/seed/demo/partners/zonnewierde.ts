import type { DemoPartner } from './demoPartner'

/** A residents' energy cooperative: a business and a piece of society at once. */
export const zonnewierde: DemoPartner = {
  name: 'Energiecoöperatie De Zonnewierde',
  kinds: ['business', 'society'],
  member: true,
  sectors: [{ code: '3511', edition: '2008' }],
  identifiers: { kvk: '00351101', rsin: '000008047' },
  municipality: 'GM1966',
  address: { street: 'Wierdeweg 12', postcode: '9959 ZA', city: 'Hogewierde' },
  place: { latitude: 53.3871, longitude: 6.4479 },
  website: 'https://dezonnewierde.example',
  about: {
    nl: `
De Zonnewierde is van 640 gezinnen in elf dorpen. Samen bezitten zij zonnedaken, een kleine windmolen en sinds kort een buurtbatterij.

## Zo werken we

Elk lid heeft één stem, hoe groot de inleg ook is. De opbrengst gaat voor een deel terug naar de leden en voor een deel naar een dorpspot. Het dorp beslist wat daarmee gebeurt.

## Waar we tegenaan lopen

Het net zit vol. Op zonnige middagen moeten we daken uitzetten, terwijl een straat verder iemand zijn auto wil laden. Dat willen we samen oplossen.
`,
    en: `
De Zonnewierde belongs to 640 households in eleven villages. Together they own solar roofs, a small wind turbine and, since recently, a neighbourhood battery.

## How we work

Every member has one vote, whatever the size of the deposit. Part of the yield goes back to the members, part goes into a village fund. The village decides how to spend it.

## Where it hurts

The grid is full. On sunny afternoons we have to switch roofs off while someone one street away wants to charge a car. That is what we want to solve together.
`,
  },
  mission: {
    nl: 'Stroom en warmte in handen brengen van de mensen die ze gebruiken.',
    en: 'To put power and heat into the hands of the people who use them.',
  },
  vision: {
    nl: 'Elk dorp dat dat wil, regelt zijn eigen energie en helpt het dorp ernaast.',
    en: 'Every village that wants to runs its own energy and helps the village next door.',
  },
}
