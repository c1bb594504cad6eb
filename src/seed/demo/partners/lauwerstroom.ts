import type { DemoPartner } from './demoPartner'

/** A water authority. */
export const lauwerstroom: DemoPartner = {
  name: 'Waterschap Lauwerstroom',
  kinds: ['government'],
  member: true,
  sectors: [{ code: '8411', edition: '2008' }],
  identifiers: { kvk: '00841101', rsin: '000039743' },
  municipality: 'GM1969',
  address: { street: 'Sluiskade 40', postcode: '9849 ZH', city: 'Nijbrug' },
  place: { latitude: 53.2417, longitude: 6.2788 },
  website: 'https://lauwerstroom.example',
  about: {
    nl: `
Waterschap Lauwerstroom zorgt voor dijken, gemalen en schoon water in een gebied van 92.000 hectare, van de zandgronden tot aan de zee.

## Van afvoeren naar vasthouden

Honderd jaar lang was het antwoord op water: zo snel mogelijk weg ermee. Nu zoeken we plekken waar het mag blijven. Dat kan alleen met de mensen van wie die grond is.

## Wat wij inbrengen

Meetgegevens van 140 punten, rekenmodellen en mensen die het gebied kennen tot op de stuw.
`,
    en: `
Lauwerstroom water authority looks after dikes, pumping stations and clean water in an area of 92,000 hectares, from the sandy soils down to the sea.

## From draining to keeping

For a hundred years the answer to water was: away with it. Now we look for places where it may stay. That only works with the people who own that land.

## What we bring

Measurements of 140 points, models, and people who know the area down to the last weir.
`,
  },
  mission: {
    nl: 'Zorgen dat er genoeg, schoon en veilig water is, ook over vijftig jaar.',
    en: 'To see to it that there is enough, clean and safe water, fifty years from now too.',
  },
  vision: {
    nl: 'Water beheer je niet voor een gebied maar met een gebied.',
    en: 'You do not manage water for an area but with it.',
  },
}
