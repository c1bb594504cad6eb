import type { DemoPartner } from './demoPartner'

/** A university of applied sciences, which teaches and does research. */
export const noorderlijn: DemoPartner = {
  name: 'Hogeschool Noorderlijn',
  kinds: ['education', 'research'],
  member: true,
  sectors: [{ code: '8542', edition: '2008' }],
  identifiers: {
    kvk: '00854201',
    rsin: '000031823',
    brin: '99HN',
    rio: '990A103',
    ror: 'https://ror.org/0noordl99',
  },
  municipality: 'GM0014',
  address: { street: 'Sterrenplein 14', postcode: '9799 ZG', city: 'Groningen' },
  place: { latitude: 53.2408, longitude: 6.5341 },
  website: 'https://noorderlijn.example',
  educationLevels: ['associate-degree', 'hbo-bachelor', 'hbo-master'],
  about: {
    nl: `
Hogeschool Noorderlijn brengt onderwijs en praktijkonderzoek bij elkaar. Vier lectoraten werken aan vragen van het noorden: bodem, energie, zorg en ondernemen op het platteland.

## Onderzoek dat blijft

We leveren geen rapport af en vertrekken dan. Studenten werken drie jaar achter elkaar aan dezelfde vraag: elke groep begint waar de vorige ophield.
`,
    en: `
Noorderlijn University of Applied Sciences brings teaching and practice-based research together. Four research groups work on questions of the north: soil, energy, care and rural enterprise.

## Research that stays

We do not hand in a report and leave. Students work on the same question three years in a row: each group starts where the last one stopped.
`,
  },
  mission: {
    nl: 'Kennis maken samen met de mensen die haar nodig hebben.',
    en: 'To make knowledge together with the people who need it.',
  },
  vision: {
    nl: 'De beste leeromgeving is een streek met een echte vraag.',
    en: 'The best place to learn is a region with a real question.',
  },
}
