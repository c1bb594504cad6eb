import { type DemoProject, euros } from './demoProject'

/** A village heated by its canal. */
export const villageHeat: DemoProject = {
  published: true,
  questionOwner: 'zonnewierde',
  title: { nl: 'Het dorp op eigen warmte', en: 'A village on its own heat' },
  summary: {
    nl: 'Hogewierde haalt warmte uit het kanaal en verdeelt die over het dorp: 108 van de 210 huizen, de school en de kerk. Het net is van de bewoners zelf.',
    en: 'Hogewierde takes heat from its canal and shares it across the village: 108 of the 210 homes, the school and the church. The network belongs to the residents.',
  },
  jointProblem: {
    nl: 'Het dorp wil van het gas af, maar de huizen zijn oud en slecht te isoleren. Ieder voor zich een warmtepomp is te duur en kan het stroomnet niet aan. Een groot bedrijf wil alleen komen als iedereen tekent.',
    en: 'The village wants to be rid of gas, but its houses are old and hard to insulate. A heat pump for each is too costly and more than the grid can carry. A big company will come only if everybody signs.',
  },
  story: {
    nl: `
In augustus is het kanaal bij Hogewierde twintig graden. Die warmte ging altijd verloren. Nu halen twee pompen haar eruit, en bewaren we haar tot de winter in zand, zeventig meter diep.

## Eerst de straat, dan de techniek

Veertien vrijwilligers gingen langs alle deuren. Ze vroegen niet: doet u mee? Ze vroegen: wat houdt u tegen? Kou in de achterkamer, geld, gedoe in huis. Voor elk van die drie is iets bedacht, voordat er één buis in de grond lag.

## Een net met een stem

Het warmtenet is van de coöperatie. Wie aansluit, beslist mee over de prijs. De helft van de huizen deed meteen mee. De rest mag later, voor dezelfde voorwaarden.

## Leren onder de stoep

Studenten installatietechniek legden een deel van de leidingen. Hun docent zei dat hij nog nooit zo'n rustige klas had gehad.
`,
    en: `
In August the canal at Hogewierde is twenty degrees. That warmth always went to waste. Now two pumps take it out, and we keep it until winter in sand, seventy metres down.

## The street first, then the technology

Fourteen volunteers called at every door. They did not ask: will you join? They asked: what keeps you? A cold back room, money, upheaval at home. For each of these three something was found before a single pipe was laid.

## A network with a vote

The heat network belongs to the cooperative. Those who connect help to decide on the price. Half of the homes joined at once. The others may follow later on the same terms.

## Learning under the pavement

Installation students laid part of the pipes. Their teacher said he had never had such a quiet class.
`,
  },
  results: {
    nl: `
- 108 huizen, de school en de kerk zijn aangesloten.
- Het gasgebruik van het dorp daalde met 41 procent.
- De prijs voor warmte staat drie jaar vast.
- Twee straten doen nog niet mee; daar liggen de riolen in de weg.
`,
    en: `
- 108 homes, the school and the church are connected.
- The village uses 41 per cent less gas.
- The price of heat is fixed for three years.
- Two streets are not in yet; the sewers are in the way there.
`,
  },
  chancesBeyondRegion: {
    nl: 'Zeven kanaaldorpen in Drenthe en Groningen lijken op Hogewierde. Het plan is geschreven om te worden overgenomen en aangepast.',
    en: 'Seven canal villages in Drenthe and Groningen resemble Hogewierde. The plan is written to be taken over and changed.',
  },
  sensitivity: {
    nl: 'Een energiebedrijf bood eerder een eigen net aan. De gemeente wil geen partij kiezen.',
    en: 'An energy company had offered a network of its own. The municipality does not want to take sides.',
  },
  broadening: {
    scope: {
      nl: 'Met zonnewarmte van stallen kan het net groeien naar de boerderijen.',
      en: 'With solar heat from barns the network can grow towards the farms.',
    },
    earlierPartners: {
      nl: 'De dorpsraad onderzocht in 2020 een houtketel. Die bleek te groot voor het dorp.',
      en: 'The village council looked into a wood boiler in 2020. It proved too large for the village.',
    },
    connections: {
      nl: 'Met Zon van de stal: de pompen draaien op stroom van die daken.',
      en: 'With Sun from the barn roof: the pumps run on power from those roofs.',
    },
    beyondRegion: {
      nl: 'Een Deens dorp met dertig jaar ervaring deelt zijn boekhouding met ons.',
      en: 'A Danish village with thirty years of experience shares its accounts with us.',
    },
  },
  funding: {
    totalCents: euros(3_150_000),
    euCents: euros(900_000),
    publicCents: euros(1_250_000),
    privateCents: euros(1_000_000),
  },
  themes: [
    {
      theme: 'village-energy',
      argument: {
        nl: 'Bewoners bezitten het net en beslissen over de prijs en de uitbreiding.',
        en: 'Residents own the network and decide on its price and its growth.',
      },
      testedOn: '2026-09-03',
    },
  ],
  municipalities: ['GM1966'],
  sdgs: ['7', '11', '13'],
  relations: [{ kind: 'overlaps', project: 'sun-from-the-roof' }],
  images: [
    {
      image: 'dorp-aan-het-kanaal',
      caption: {
        nl: 'Onder deze kade liggen sinds dit jaar de leidingen van het warmtenet.',
        en: 'Since this year the pipes of the heat network lie under this quay.',
      },
    },
  ],
  place: { label: 'Kade van Hogewierde', latitude: 53.3871, longitude: 6.4479 },
  period: { start: '2022-10-01', end: '2027-06-30' },
}
