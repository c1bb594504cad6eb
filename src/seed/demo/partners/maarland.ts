import type { DemoPartner } from './demoPartner'

/** A college of vocational education. */
export const maarland: DemoPartner = {
  name: 'Maarland College',
  kinds: ['education'],
  member: true,
  sectors: [{ code: '8532', edition: '2008' }],
  identifiers: { kvk: '00853201', rsin: '000015969', brin: '99MC', rio: '990A101' },
  municipality: 'GM0014',
  address: { street: 'Campuslaan 80', postcode: '9799 ZC', city: 'Groningen' },
  place: { latitude: 53.2241, longitude: 6.5302 },
  website: 'https://maarland.example',
  educationLevels: ['mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'associate-degree'],
  about: {
    nl: `
Het Maarland College is een mbo-school met 5.200 studenten en vier vestigingen. Onze studenten leren voor zorg, techniek, groen en ondernemen.

## Leren in de streek

Elke opleiding heeft ten minste één opdracht die uit de regio komt. Dat is geen nagespeelde oefening: er zit iemand op het antwoord te wachten.

## Wat wij vragen

Opdrachten die op tijd bekend zijn. Wie in maart een vraag heeft, kan in september met een klas beginnen.
`,
    en: `
Maarland College is a school for vocational education with 5,200 students on four sites. Our students prepare for care, technology, land-based work and business.

## Learning in the region

Every programme has at least one assignment that comes from the region. It is never a dry run: somebody is waiting for the answer.

## What we ask

Assignments that are known in time. Bring a question in March and a class can start on it in September.
`,
  },
  mission: {
    nl: 'Jongeren een vak leren waar zij trots op zijn en waar de regio iets aan heeft.',
    en: 'To teach young people a trade they are proud of and that serves the region.',
  },
  vision: {
    nl: 'School is geen gebouw maar een netwerk van plekken waar je kunt leren.',
    en: 'A school is no building but a network of places where you can learn.',
  },
}
