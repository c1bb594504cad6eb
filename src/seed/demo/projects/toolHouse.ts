import { type DemoProject, euros } from './demoProject'

/** A draft: tools to share. It must never show on the public site. */
export const toolHouse: DemoProject = {
  published: false,
  questionOwner: 'naoberstee',
  title: { nl: 'Een huis voor gereedschap', en: 'A house for tools' },
  summary: {
    nl: 'Waarom heeft elke straat twintig boormachines? Een dorp wil gereedschap delen en leerlingen het laten onderhouden.',
    en: 'Why does every street own twenty drills? A village wants to share its tools and have pupils look after them.',
  },
  jointProblem: {
    nl: 'Gereedschap ligt ongebruikt in schuren, terwijl anderen het niet kunnen betalen.',
    en: 'Tools lie unused in sheds while others cannot afford them.',
  },
  story: {
    nl: `
De dorpsraad zoekt een ruimte. De Singel wil het onderhoud doen.

## Volgende stap

Een avond in de dorpskamer, waar iedereen opschrijft wat hij heeft en wat hij mist.
`,
    en: `
The village council looks for a room. De Singel is willing to do the upkeep.

## Next step

An evening in the village room where all write down what they have and what they lack.
`,
  },
  results: { nl: 'Nog geen resultaten.', en: 'No results yet.' },
  chancesBeyondRegion: { nl: 'Nog niet onderzocht.', en: 'Not looked into yet.' },
  sensitivity: {
    nl: 'De plaatselijke verhuurder weet nog van niets.',
    en: 'The local hire shop knows nothing yet.',
  },
  broadening: {
    scope: {
      nl: 'Van gereedschap naar klussen voor elkaar.',
      en: 'From tools to doing jobs for each other.',
    },
    earlierPartners: {
      nl: 'Een ruilkring die in 2015 stopte.',
      en: 'An exchange circle that stopped in 2015.',
    },
    connections: { nl: 'Met De Vakwerf.', en: 'With The craft yard.' },
    beyondRegion: { nl: 'Steden hebben al zulke huizen.', en: 'Cities have such houses already.' },
  },
  funding: {
    totalCents: euros(12_000),
    euCents: euros(0),
    publicCents: euros(8_000),
    privateCents: euros(4_000),
  },
  themes: [
    {
      theme: 'care-and-company',
      argument: { nl: 'Wie leent, maakt een praatje.', en: 'Who borrows has a chat.' },
      testedOn: '2026-10-08',
    },
  ],
  municipalities: ['GM0059'],
  sdgs: ['11', '12'],
  relations: [{ kind: 'overlaps', project: 'craft-yard' }],
  images: [],
  place: { label: 'Oosterbuorren', latitude: 53.2051, longitude: 6.1809 },
  period: { start: '2027-02-01' },
}
