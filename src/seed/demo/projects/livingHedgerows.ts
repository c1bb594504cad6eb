import { type DemoProject, euros } from './demoProject'

/** The upkeep of hedgerows. */
export const livingHedgerows: DemoProject = {
  published: true,
  questionOwner: 'singel',
  title: { nl: 'Singels vol leven', en: 'Hedgerows full of life' },
  summary: {
    nl: 'Leerlingen, boeren en vrijwilligers knappen 62 kilometer houtsingel op. Het snoeihout wordt meubel, warmte of mulch, en de vogels komen terug.',
    en: 'Pupils, farmers and volunteers restore 62 kilometres of hedgerow. The cuttings become furniture, heat or mulch, and the birds return.',
  },
  jointProblem: {
    nl: 'De houtsingels maken dit landschap, maar niemand heeft tijd om ze te onderhouden. Ze zakken uit, er vallen gaten, en de boer ziet alleen schaduw op zijn land. Zo verdwijnt elk jaar een stuk.',
    en: 'Hedgerows make this landscape, but nobody has time to look after them. They sag, gaps appear, and the farmer sees only shade on his field. Every year another piece is lost.',
  },
  story: {
    nl: `
Een houtsingel is een haag van elzen, eiken en meidoorns op een smalle wal. Vroeger leverde hij brandhout en hield hij het vee binnen. Nu houdt hij vooral het landschap bij elkaar.

## Een les die elke week terugkomt

Elke donderdag gaan twintig leerlingen van De Singel naar buiten met zagen en snoeischaren. Ze leren welke stam blijft staan en welke eruit mag. In drie jaar komt elk stuk een keer aan de beurt.

## Wat doe je met het hout?

De dikke stammen gaan naar de timmerwerf, de takken naar een ketel in het dorpshuis. Van het fijne spul maken boeren een laag die hun bodem vochtig houdt. Niets gaat de streek uit.

## De boer rekent mee

Voor elke meter die een boer laat staan en goed onderhoudt, krijgt hij een bedrag uit een fonds. Dat fonds wordt gevuld door het waterschap, omdat singels water vasthouden, en door bedrijven die hun streek mooi willen houden.
`,
    en: `
A hedgerow is a hedge of alders, oaks and hawthorns on a narrow bank. It used to yield firewood and keep the cattle in. Now above all it holds the landscape together.

## A lesson that returns every week

Every Thursday twenty pupils of De Singel go out with saws and shears. They learn which stem may stay and which may go. In three years every stretch has its turn.

## What to do with the wood?

Thick stems go to the carpenters’ yard, branches to a boiler in the village hall. Of the fine stuff farmers make a layer that keeps their soil moist. Nothing leaves the region.

## The farmer counts too

For every metre that a farmer keeps and looks after he is paid from a fund. It is filled by the water authority, because hedgerows hold water, and by companies that want their region to stay beautiful.
`,
  },
  results: {
    nl: `
- 38 van de 62 kilometer is opgeknapt.
- 9.400 nieuwe struiken, gekweekt in de kas van de school.
- De geelgors broedt weer op elf plekken; in 2022 waren dat er drie.
- Oude eiken zijn lastiger dan gedacht: daar komt nu een boomverzorger bij.
`,
    en: `
- 38 of the 62 kilometres have been restored.
- 9,400 new shrubs, grown in the school’s glasshouse.
- The yellowhammer breeds in eleven places again; in 2022 there were three.
- Old oaks are harder than we thought: a tree surgeon now helps with those.
`,
  },
  chancesBeyondRegion: {
    nl: 'De Friese Wouden hebben hetzelfde landschap. Met Smallingerland en Opsterland werken we aan één fonds.',
    en: 'The Frisian Woods have the same landscape. With Smallingerland and Opsterland we work on a common fund.',
  },
  sensitivity: {
    nl: 'Een deel van de singels is illegaal gekapt. De gemeente handhaaft, wij doen daar geen uitspraken over.',
    en: 'Part of the hedgerows was felled illegally. The municipality enforces the rules; we make no statements on it.',
  },
  broadening: {
    scope: {
      nl: 'Van natuur naar onderwijs, energie, toerisme en waterbeheer.',
      en: 'From nature to education, energy, tourism and water management.',
    },
    earlierPartners: {
      nl: 'Een vrijwilligersgroep snoeit al sinds 1994 op zaterdag. Zij leiden nu de leerlingen op.',
      en: 'A group of volunteers has pruned on Saturdays since 1994. They now train the pupils.',
    },
    connections: {
      nl: 'Met Een zomer langer water en met Bouwen met wat hier groeit.',
      en: 'With Water for one more summer and with Building with what grows here.',
    },
    beyondRegion: {
      nl: 'Engelse graafschappen hebben een diploma voor heggen leggen. Wij willen dat ook.',
      en: 'English counties have a certificate for hedge laying. We would like one too.',
    },
  },
  funding: {
    totalCents: euros(412_000),
    euCents: euros(120_000),
    publicCents: euros(232_000),
    privateCents: euros(60_000),
  },
  themes: [
    {
      theme: 'water-and-soil',
      argument: {
        nl: 'Singels breken de wind, houden water vast en geven de bodem schaduw.',
        en: 'Hedgerows break the wind, hold water and give shade to the soil.',
      },
      testedOn: '2026-07-16',
    },
    {
      theme: 'skills-and-materials',
      argument: {
        nl: 'Leerlingen halen een certificaat in groenbeheer en leveren het hout dat hun school bewerkt.',
        en: 'Pupils earn a certificate in green management and supply the wood their school works with.',
      },
      testedOn: '2026-07-16',
    },
  ],
  municipalities: ['GM1969', 'GM0090', 'GM0086', 'GM0059'],
  sdgs: ['4', '13', '15'],
  relations: [{ kind: 'feeds', project: 'building-with-fibres' }],
  images: [
    {
      image: 'laan-tussen-houtsingels',
      caption: {
        nl: 'De laan bij Zwaagburen, drie jaar na het eerste snoeiwerk.',
        en: 'The lane near Zwaagburen, three years after the first pruning.',
      },
    },
    {
      image: 'school-in-het-dorp',
      caption: {
        nl: 'In de kas naast de school groeien de nieuwe struiken.',
        en: 'The new shrubs grow in the glasshouse beside the school.',
      },
    },
  ],
  place: { label: 'Singels rond Zwaagburen', latitude: 53.1689, longitude: 6.2754 },
  period: { start: '2023-01-15', end: '2026-12-31' },
}
