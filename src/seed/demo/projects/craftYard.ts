import { type DemoProject, euros } from './demoProject'

/** One workshop for several schools and companies. */
export const craftYard: DemoProject = {
  published: true,
  questionOwner: 'maarland',
  title: { nl: 'De Vakwerf', en: 'The craft yard' },
  summary: {
    nl: 'Drie scholen en negentien bedrijven delen één werkplaats. Leerlingen van 14 tot 24 jaar leren er naast elkaar, aan opdrachten die iemand echt nodig heeft.',
    en: 'Three schools and nineteen companies share one workshop. Students from 14 to 24 learn there side by side, on assignments that somebody truly needs.',
  },
  jointProblem: {
    nl: 'Bedrijven vinden geen vakmensen, scholen kunnen de nieuwste machines niet betalen en leerlingen zien niet waar zij het voor leren. Ieder heeft een stukje van de oplossing en niemand het geheel.',
    en: 'Companies cannot find skilled people, schools cannot afford the newest machines and students do not see what they learn for. All have a piece of the solution and nobody has the whole.',
  },
  story: {
    nl: `
De oude aardappelloods van Zwaagburen stond acht jaar leeg. Nu staat er een pers, een robotarm, een zaagbank en een koffieautomaat die altijd stuk is. Elke dag werken er zo'n negentig mensen.

## Eén vloer, vier niveaus

Aan dezelfde opdracht werken een leerling van het praktijkonderwijs, een vmbo'er, een mbo-student en iemand van de hogeschool. De een zaagt, de ander tekent, een derde rekent. Ze hebben elkaar nodig, en dat merken ze op de eerste dag.

## Leraren op de werkvloer

Elke docent staat één dag per week zelf aan de machine. Elk bedrijf leent één dag per week een vakman uit. Dat kost uren, en het levert mensen op die elkaars taal spreken.

## Betalen met wat je hebt

Niet ieder bedrijf legt geld in. De een brengt een machine, de ander een vakman, een derde afvalhout. We schrijven op wat ieder geeft en krijgt, en bespreken dat twee keer per jaar hardop.
`,
    en: `
The old potato shed of Zwaagburen stood empty for eight years. Now it holds a press, a robot arm, a saw bench and a coffee machine that is always broken. Some ninety people work there every day.

## One floor, four levels

A pupil in practical training, one in pre-vocational education, a college student and someone from the university of applied sciences work on the same assignment. One saws, another draws, a third does the sums. They need each other, and notice it on day one.

## Teachers on the shop floor

Every teacher works at a machine one day a week. Every company lends a craftsman for one day a week. It costs hours, and yields people who speak each other’s language.

## Paying with what you have

Not every company puts in money. One brings a machine, another a craftsman, a third waste timber. We write down what each gives and gets, and talk it over aloud twice a year.
`,
  },
  results: {
    nl: `
- 312 leerlingen en studenten werkten in het eerste jaar aan 47 opdrachten.
- Negentien bedrijven doen mee; bij de start waren dat er zes.
- 61 jongeren kregen een baan of leerplek bij een bedrijf dat ze hier leerden kennen.
- De roosters van drie scholen op elkaar afstemmen kost nog te veel tijd.
`,
    en: `
- In the first year 312 pupils and students worked on 47 assignments.
- Nineteen companies take part; there were six at the start.
- 61 young people found a job or an apprenticeship with a company they met here.
- Matching the timetables of three schools still takes too much time.
`,
  },
  chancesBeyondRegion: {
    nl: 'Assen en Eemsdelta willen een eigen werf. We delen de afspraken, niet het gebouw.',
    en: 'Assen and Eemsdelta want a yard of their own. We share the agreements, not the building.',
  },
  sensitivity: {
    nl: 'Een school buiten het project vreest leerlingen te verliezen. Het overleg daarover loopt via de besturen.',
    en: 'A school outside the project fears to lose pupils. The boards talk about it among themselves.',
  },
  broadening: {
    scope: {
      nl: 'Van techniek naar zorgtechniek en voedsel. De vloer is groot genoeg.',
      en: 'From technology to care technology and food. The floor is large enough.',
    },
    earlierPartners: {
      nl: 'Een bedrijfsschool in de metaal sloot in 2016. Twee van de leermeesters staan nu hier.',
      en: 'A company school for metalwork closed in 2016. Two of its masters now teach here.',
    },
    connections: {
      nl: 'Met bijna alles: bouwen, singels, warmte en tafels voor Samen aan tafel.',
      en: 'With nearly everything: building, hedgerows, heat, and tables for A seat at the table.',
    },
    beyondRegion: {
      nl: 'Een netwerk van leerwerkplaatsen in Twente deelt zijn manier van beoordelen.',
      en: 'A network of learning workshops in Twente shares its way of assessing.',
    },
  },
  funding: {
    totalCents: euros(2_360_000),
    euCents: euros(940_000),
    publicCents: euros(780_000),
    privateCents: euros(640_000),
  },
  themes: [
    {
      theme: 'skills-and-materials',
      argument: {
        nl: 'School en bedrijf leiden samen vakmensen op, van praktijkonderwijs tot hbo.',
        en: 'School and company train skilled people together, from practical training to higher education.',
      },
      testedOn: '2026-07-02',
    },
  ],
  municipalities: ['GM1969', 'GM0014', 'GM1699', 'GM0106'],
  sdgs: ['4', '8', '9'],
  relations: [{ kind: 'same-question', project: 'mill-as-teacher' }],
  images: [
    {
      image: 'in-de-werkplaats',
      caption: {
        nl: 'Drie niveaus aan één werkbank: samen is het model in een dag af.',
        en: 'Three levels at one bench: together they finish the model in a day.',
      },
    },
    {
      image: 'school-in-het-dorp',
      caption: {
        nl: 'Vakcollege De Singel, een van de drie scholen.',
        en: 'De Singel, one of the three schools.',
      },
    },
  ],
  place: { label: 'De Vakwerf, Zwaagburen', latitude: 53.1731, longitude: 6.3012 },
  period: { start: '2023-08-21', end: '2028-07-31' },
}
