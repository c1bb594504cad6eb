import { type DemoProject, euros } from './demoProject'

/** Houses of local timber and hemp. */
export const buildingWithFibres: DemoProject = {
  published: true,
  questionOwner: 'noorderhout',
  title: { nl: 'Bouwen met wat hier groeit', en: 'Building with what grows here' },
  summary: {
    nl: 'Boeren telen hennep, een timmerwerf perst er wanden van en leerlingen bouwen er een dorpshuis mee. Zo blijft het geld, het werk en de kennis in de streek.',
    en: 'Farmers grow hemp, a carpenters’ yard presses it into walls and students build a village hall with them. Money, work and knowledge stay in the region.',
  },
  jointProblem: {
    nl: 'Er moeten veel huizen bij, maar beton en steenwol kosten veel energie en komen van ver. Boeren zoeken een gewas dat weinig mest vraagt. Niemand durft te beginnen zolang de ander niet begint.',
    en: 'Many homes are needed, but concrete and mineral wool take much energy and come from afar. Farmers look for a crop that needs little manure. Nobody dares to begin as long as the others do not.',
  },
  story: {
    nl: `
Een hennepplant groeit in honderd dagen vier meter hoog. In die tijd haalt hij meer koolstof uit de lucht dan een bos van dezelfde grootte. Op de werf in Zwaagburen wordt er een wand van.

## Van veld naar wand

Drie boeren zaaiden samen elf hectare in. Na de oogst blijven de stengels een paar weken liggen, zodat dauw en zon de vezels losmaken. Daarna worden ze gebroken, gemengd met kalk en in houten ramen geperst.

## Leren door te doen

Studenten van het Maarland College rekenden uit hoeveel warmte zo'n wand tegenhoudt. Leerlingen van De Singel bouwden de ramen. De eerste wand paste niet. De tweede wel.

## Een dorpshuis als proef

In Zwaagburen komt een dorpshuis waarvan de wanden, de vloer en het dak van materiaal uit de omgeving zijn. Bewoners meten zelf hoe warm en hoe vochtig het binnen is. Die cijfers delen we met iedereen die ook zo wil bouwen.
`,
    en: `
A hemp plant grows four metres tall in a hundred days. In that time it takes more carbon from the air than a wood of the same size. In the yard at Zwaagburen it becomes a wall.

## From field to wall

Three farmers sowed eleven hectares together. After the harvest the stems lie in the field for some weeks, so that dew and sun loosen the fibres. Then they are broken, mixed with lime and pressed into timber frames.

## Learning by doing

Students of Maarland College worked out how much heat such a wall keeps in. Pupils of De Singel built the frames. The first wall did not fit. The second one did.

## A village hall as a trial

Zwaagburen will have a village hall whose walls, floor and roof come from nearby. Residents measure the warmth and damp inside themselves. We share those figures with anyone who wants to build like this.
`,
  },
  results: {
    nl: `
- 11 hectare hennep geteeld, goed voor de wanden van negen woningen.
- Een wand die 30 procent lichter is dan steen en in een halve dag staat.
- 41 leerlingen en studenten werkten mee, acht van hen vonden er werk.
- Keuren duurt langer dan gedacht: het brandcertificaat kwam een jaar later.
`,
    en: `
- 11 hectares of hemp grown, enough for the walls of nine homes.
- A wall that is 30 per cent lighter than brick and stands within half a day.
- 41 pupils and students took part; eight of them found work.
- Testing takes longer than we thought: the fire certificate came a year late.
`,
  },
  chancesBeyondRegion: {
    nl: 'In Noord-Duitsland en Denemarken wordt al langer met hennep gebouwd. We wisselen recepten en meetgegevens uit.',
    en: 'Building with hemp has a longer history in northern Germany and Denmark. We exchange recipes and measurements.',
  },
  sensitivity: {
    nl: 'Eén wethouder verbindt zijn naam aan het dorpshuis. Loopt de bouw uit, dan raakt dat ook het project.',
    en: 'One alderman ties his name to the village hall. If building runs late, the project suffers too.',
  },
  broadening: {
    scope: {
      nl: 'Ook stallen, scholen en renovatie. En naast hennep ook riet, vlas en wol.',
      en: 'Barns, schools and renovation too. And besides hemp also reed, flax and wool.',
    },
    earlierPartners: {
      nl: 'Een studiegroep van architecten bouwde in 2019 een proefwand. Hun tekeningen gebruiken we.',
      en: 'A study group of architects built a trial wall in 2019. We use their drawings.',
    },
    connections: {
      nl: 'Met De Vakwerf: daar staan de persen en leren de studenten.',
      en: 'With The craft yard: the presses stand there and the students learn there.',
    },
    beyondRegion: {
      nl: 'Een vezelfabriek in Drenthe wil restvezel afnemen voor isolatie.',
      en: 'A fibre mill in Drenthe wants to take left-over fibre for insulation.',
    },
  },
  funding: {
    totalCents: euros(540_000),
    euCents: euros(215_000),
    publicCents: euros(145_000),
    privateCents: euros(180_000),
  },
  themes: [
    {
      theme: 'skills-and-materials',
      argument: {
        nl: 'Het project maakt van een gewas een bouwmateriaal en van leerlingen vakmensen.',
        en: 'The project turns a crop into a building material and students into craftspeople.',
      },
      testedOn: '2026-07-02',
    },
    {
      theme: 'water-and-soil',
      argument: {
        nl: 'Hennep wortelt diep, vraagt weinig mest en geen bestrijdingsmiddelen.',
        en: 'Hemp roots deep and needs little manure and no pesticides.',
      },
      testedOn: '2026-07-02',
    },
  ],
  municipalities: ['GM1699', 'GM1969', 'GM0086'],
  sdgs: ['9', '11', '12', '13'],
  relations: [{ kind: 'feeds', project: 'craft-yard' }],
  images: [
    {
      image: 'huis-van-hout-en-hennep',
      caption: {
        nl: 'De eerste wanden gaan het geraamte in. Op de voorgrond staat de hennep.',
        en: 'The first walls go into the frame. The hemp stands in front.',
      },
    },
    {
      image: 'in-de-werkplaats',
      caption: {
        nl: 'Eerst op schaal: leerlingen bouwen een model van het dorpshuis.',
        en: 'To scale first: students build a model of the village hall.',
      },
    },
  ],
  place: { label: 'Bouwplaats dorpshuis Zwaagburen', latitude: 53.1755, longitude: 6.2967 },
  period: { start: '2024-09-01', end: '2027-08-31' },
}
