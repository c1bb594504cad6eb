import { type DemoProject, euros } from './demoProject'

/** A village bus; this project has no English on purpose, so that the fallback can be seen. */
export const onTheRoadTogether: DemoProject = {
  published: true,
  questionOwner: 'vier-winden',
  title: { nl: 'Samen onderweg' },
  summary: {
    nl: 'Een kleine elektrische bus, deelauto’s en fietsen brengen vijf dorpen weer in verbinding. Inwoners rijden zelf en bepalen samen de route.',
  },
  jointProblem: {
    nl: 'De lijnbus is uit vijf dorpen verdwenen. Wie niet rijdt, komt niet meer bij de dokter, de school of de vereniging. Er staan auto’s genoeg, maar ze staan stil.',
  },
  story: {
    nl: `
Toen de laatste bus uit Meerwijkerveen vertrok, stonden er elf mensen bij de halte om te zwaaien. Een jaar later rijdt er weer een bus. Hij is kleiner, geel, en de chauffeur is de oud-postbode.

## Vragen wie waarheen moet

Studenten van Hogeschool Noorderlijn belden 400 huishoudens. De drukste rit bleek niet die naar de stad te zijn, maar die naar het volgende dorp: naar de fysiotherapeut, de bibliotheek en het zwembad.

## Eén nummer voor alles

Wie ergens heen wil, belt één nummer. De vrijwilliger aan de lijn kijkt wat het beste past: de bus, een deelauto, een buur die toch die kant op gaat, of een fiets die bij de halte klaarstaat.

## Onderhoud als les

Leerlingen van De Singel onderhouden de fietsen en de haltes. Op het dak van elke halte groeit vetplant; ook dat is hun werk.
`,
  },
  results: {
    nl: `
- 2.300 ritten in de eerste negen maanden.
- 74 vrijwilligers, van wie 29 chauffeur.
- Zeven haltes met een groen dak en een plek voor fietsen.
- In het weekend zijn er te weinig chauffeurs. Daar zoeken we nog naar.
`,
  },
  chancesBeyondRegion: {
    nl: 'De provincies Groningen en Drenthe willen de telefoonlijn voor meer gebieden openstellen.',
  },
  sensitivity: { nl: 'De vervoerder met de concessie kijkt kritisch mee. We noemen geen lijnen bij naam.' },
  broadening: {
    scope: { nl: 'Ook pakjes, medicijnen en maaltijden kunnen mee met de bus.' },
    earlierPartners: {
      nl: 'Een buurtbus reed tussen 2008 en 2013 en stopte door een tekort aan chauffeurs.',
    },
    connections: { nl: 'Met Samen aan tafel: veel gasten komen met de bus.' },
    beyondRegion: {
      nl: 'In Zeeland rijdt een vergelijkbare dienst, met een beter systeem voor de planning.',
    },
  },
  funding: {
    totalCents: euros(318_000),
    euCents: euros(90_000),
    publicCents: euros(198_000),
    privateCents: euros(30_000),
  },
  themes: [
    {
      theme: 'heritage-and-roads',
      argument: { nl: 'Dorpen zonder lijnbus zijn weer bereikbaar, ook voor wie geen auto heeft.' },
      testedOn: '2026-09-17',
    },
    {
      theme: 'care-and-company',
      argument: { nl: 'Wie ergens kan komen, blijft meedoen. En onderweg spreek je iemand.' },
      testedOn: '2026-09-17',
    },
  ],
  municipalities: ['GM1952', 'GM1979', 'GM0014'],
  sdgs: ['10', '11'],
  relations: [{ kind: 'feeds', project: 'seat-at-the-table' }],
  images: [
    {
      image: 'bus-bij-de-halte',
      caption: { nl: 'De halte in Meerwijkerveen, met vetplanten op het dak.' },
    },
  ],
  place: { label: 'Halte Meerwijkerveen', latitude: 53.1816, longitude: 6.7724 },
  period: { start: '2025-09-01', end: '2027-08-31' },
}
