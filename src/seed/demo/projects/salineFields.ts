import { type DemoProject, euros } from './demoProject'

/** A draft: crops that stand salt. It must never show on the public site. */
export const salineFields: DemoProject = {
  published: false,
  questionOwner: 'klei-en-veen',
  title: { nl: 'Zilte akkers achter de dijk', en: 'Saline fields behind the dike' },
  summary: {
    nl: 'Achter de zeedijk wordt de grond zouter. Boeren en onderzoekers willen gewassen zoeken die daartegen kunnen.',
    en: 'Behind the sea dike the soil grows saltier. Farmers and researchers want to look for crops that can stand it.',
  },
  jointProblem: {
    nl: 'Elk jaar komt het zout verder het land in. Wie nu niets doet, kan er straks niets meer telen.',
    en: 'Every year the salt comes further inland. Those who do nothing now will be able to grow nothing later.',
  },
  story: {
    nl: `
Dit project is nog een idee. In januari komen zeven boeren bij elkaar om te bepalen of zij willen meedoen.

## Wat we willen uitzoeken

Welke rassen aardappel, biet en zeekraal houden het vol? En wie wil ze eten?
`,
    en: `
This project is still an idea. In January seven farmers meet to decide whether they want to take part.

## What we want to find out

Which kinds of potato, beet and samphire hold out? And who wants to eat them?
`,
  },
  results: { nl: 'Nog geen resultaten.', en: 'No results yet.' },
  chancesBeyondRegion: {
    nl: 'De hele Waddenkust staat voor dezelfde vraag.',
    en: 'The whole Wadden coast faces the same question.',
  },
  sensitivity: {
    nl: 'De waarde van de grond staat op het spel; daarom blijft dit voorlopig binnen de groep.',
    en: 'The value of the land is at stake, so this stays within the group for now.',
  },
  broadening: {
    scope: {
      nl: 'Van akkerbouw naar horeca en natuur.',
      en: 'From arable farming to restaurants and nature.',
    },
    earlierPartners: { nl: 'Nog uit te zoeken.', en: 'Still to be found out.' },
    connections: { nl: 'Met Een zomer langer water.', en: 'With Water for one more summer.' },
    beyondRegion: { nl: 'Zeeland en Texel zijn verder.', en: 'Zeeland and Texel are further on.' },
  },
  funding: {
    totalCents: euros(45_000),
    euCents: euros(0),
    publicCents: euros(45_000),
    privateCents: euros(0),
  },
  themes: [
    {
      theme: 'water-and-soil',
      argument: { nl: 'Zout hoort bij de bodem van de kust.', en: 'Salt is part of the soil of the coast.' },
      testedOn: '2026-10-08',
    },
  ],
  municipalities: ['GM1966', 'GM1970'],
  sdgs: ['2', '13'],
  relations: [],
  images: [
    {
      image: 'zeedijk',
      caption: { nl: 'Achter deze dijk begint de proef.', en: 'The trial starts behind this dike.' },
    },
  ],
  place: { label: 'Zeedijk', latitude: 53.4412, longitude: 6.3521 },
  period: { start: '2027-03-01' },
}
