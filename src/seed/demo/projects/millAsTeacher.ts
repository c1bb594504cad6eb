import { type DemoProject, euros } from './demoProject'

/** A mill where a craft and its stories are passed on. */
export const millAsTeacher: DemoProject = {
  published: true,
  questionOwner: 'windroos',
  title: { nl: 'De molen als leermeester', en: 'The mill as a teacher' },
  summary: {
    nl: 'Korenmolen De Windroos wordt een plek waar kinderen, studenten en toeristen leren van wind, graan en vakmanschap. Zo blijft het vak bestaan.',
    en: 'The corn mill De Windroos becomes a place where children, students and visitors learn from wind, grain and craft. That keeps the trade alive.',
  },
  jointProblem: {
    nl: 'Er zijn bijna geen jonge molenaars meer. De molen staat mooi te zijn, maar draait te weinig. Scholen willen graag naar buiten, en weten niet dat er om de hoek een werkend bedrijf uit 1854 staat.',
    en: 'Hardly any young millers are left. The mill stands there being beautiful but turns too little. Schools like to go out and do not know that a working business of 1854 stands round the corner.',
  },
  story: {
    nl: `
Wie de trap naar de stelling opgaat, voelt de molen trillen. Dat is geen museum. Dat is een machine van 170 jaar oud, en ze doet het nog.

## Een les van zolder naar zolder

Met leraren maakten we acht lessen, één per zolder. Natuurkunde bij de wieken, rekenen bij de maalstenen, geschiedenis bij de namen die in de balken staan gekerfd. Wie boven is, weet hoe brood begint.

## Zes nieuwe molenaars

Studenten van het Maarland College volgen een keuzedeel van een jaar. Ze leren de wind lezen, de zeilen voorleggen en een as smeren. Zes van hen halen dit voorjaar hun examen.

## Meel met een afzender

Op elke zak staat de naam van het veld en van de molenaar. Drie bakkers en de keuken van De Singel nemen het af. Van de opbrengst betalen we het onderhoud.
`,
    en: `
Climb the stairs to the gallery and you feel the mill tremble. This is no museum. It is a machine of 170 years old, and it still works.

## A lesson from floor to floor

With teachers we made eight lessons, one for each floor. Physics at the sails, arithmetic at the stones, history at the names carved in the beams. Those who reach the top know how bread begins.

## Six new millers

Students of Maarland College take an elective of one year. They learn to read the wind, set the sails and grease a shaft. Six of them sit their examination this spring.

## Flour with a sender

Every bag bears the name of the field and of the miller. Three bakers and the kitchen of De Singel buy it. The proceeds pay for the upkeep.
`,
  },
  results: {
    nl: `
- 1.900 kinderen van 24 scholen volgden een les.
- Zes molenaars in opleiding, de jongste is 17.
- De molen draait nu 140 dagen per jaar; dat waren er 60.
- De lift voor bezoekers die geen trap kunnen lopen, is er nog niet.
`,
    en: `
- 1,900 children from 24 schools had a lesson.
- Six millers in training; the youngest is 17.
- The mill now turns 140 days a year instead of 60.
- The lift for visitors who cannot climb stairs is still to come.
`,
  },
  chancesBeyondRegion: {
    nl: 'Twaalf molens in Noord-Nederland willen de lessen gebruiken. We vertalen ze ook in het Fries.',
    en: 'Twelve mills in the northern Netherlands want to use the lessons. We translate them into Frisian as well.',
  },
  sensitivity: {
    nl: 'Plannen voor hoge bouw naast de molen kunnen de wind wegnemen. De stichting voert daarover een eigen gesprek.',
    en: 'Plans for tall buildings beside the mill could take its wind. The foundation has talks of its own about that.',
  },
  broadening: {
    scope: {
      nl: 'Ook kerken, borgen en gemalen kunnen leermeester zijn.',
      en: 'Churches, manors and pumping stations can be teachers too.',
    },
    earlierPartners: {
      nl: 'Een heemkundevereniging verzamelde verhalen van molenaars. Die hoor je nu op de zolders.',
      en: 'A local history society collected millers’ stories. You now hear them on the floors.',
    },
    connections: {
      nl: 'Met De Vakwerf (dezelfde vraag: hoe geef je een vak door?) en met Van boer tot bord.',
      en: 'With The craft yard (the same question: how to pass on a trade?) and with From farm to plate.',
    },
    beyondRegion: {
      nl: 'Molens in Oost-Friesland en Jutland zoeken net zo goed opvolgers.',
      en: 'Mills in East Frisia and Jutland look for successors just as much.',
    },
  },
  funding: {
    totalCents: euros(224_000),
    euCents: euros(0),
    publicCents: euros(139_000),
    privateCents: euros(85_000),
  },
  themes: [
    {
      theme: 'heritage-and-roads',
      argument: {
        nl: 'Het project houdt een monument in bedrijf en opent het voor iedereen.',
        en: 'The project keeps a monument at work and opens it to everyone.',
      },
      testedOn: '2026-09-17',
    },
    {
      theme: 'skills-and-materials',
      argument: {
        nl: 'Een zeldzaam vak wordt onderdeel van een gewone opleiding.',
        en: 'A rare trade becomes part of an ordinary programme.',
      },
      testedOn: '2026-09-17',
    },
  ],
  municipalities: ['GM1952', 'GM0014'],
  sdgs: ['4', '8', '11'],
  relations: [{ kind: 'overlaps', project: 'on-the-road-together' }],
  images: [
    {
      image: 'molen-in-de-avond',
      caption: {
        nl: 'De laatste groep van de dag krijgt uitleg van de molenaar.',
        en: 'The miller explains his work to the last group of the day.',
      },
    },
    {
      image: 'dorp-op-de-wierde',
      caption: {
        nl: 'Het graan komt van akkers rond de wierde.',
        en: 'The grain comes from fields around the mound.',
      },
    },
  ],
  place: { label: 'Molen De Windroos, Meerwijkerveen', latitude: 53.1803, longitude: 6.7702 },
  period: { start: '2024-04-01', end: '2027-03-31' },
}
