import { type DemoProject, euros } from './demoProject'

/** Keeping water in the land. */
export const waterForSummer: DemoProject = {
  published: true,
  questionOwner: 'lauwerstroom',
  title: { nl: 'Een zomer langer water', en: 'Water for one more summer' },
  summary: {
    nl: 'Achttien boeren, een waterschap en een school houden het winterwater vast in sloten, plassen en bodem. In droge zomers blijft het land zo weken langer groen.',
    en: 'Eighteen farmers, a water authority and a school keep winter water in ditches, pools and soil. In dry summers the land stays green for weeks longer.',
  },
  jointProblem: {
    nl: 'In de winter pompen we het water naar zee, in de zomer komen we het tekort. De boer op de hoge grond wil water houden, zijn buurman in het laagste stuk krijgt dan natte voeten. Alleen samen valt er iets te schuiven.',
    en: 'In winter we pump the water out to sea, in summer we run short of it. The farmer on high ground wants to keep water; his neighbour in the lowest part then gets wet feet. Only together is there room to shift.',
  },
  story: {
    nl: `
Wie bij de stuw van Nijbrug staat, ziet het verschil in één oogopslag: aan de ene kant staat het water dertig centimeter hoger dan vroeger. Dat lijkt weinig. Voor de wortels van het gras is het een maand.

## Eerst leren kijken

Onderzoekers van Klei en Veen gaven elke boer een grondboor en een peilbuis. Studenten kwamen elke twee weken meten. Na een jaar lag er een kaart waarop iedereen zijn eigen land herkende: hier klei, daar veen, en op twee plekken een oude rivierbedding die water laat weglopen.

## Schuiven met peilen

Op die kaart hebben de boeren zelf getekend waar het water hoger mag, en wanneer. Wie daardoor later kan maaien, krijgt een vergoeding uit een gezamenlijke pot. Elk voorjaar wordt die verdeling opnieuw besproken, aan de keukentafel van een van de deelnemers.

## Meer dan gras

In de natste hoek is een plas gegraven. Binnen een jaar zaten er roerdompen. De boer van wie de grond is, heeft er een bankje neergezet.
`,
    en: `
Stand at the weir of Nijbrug and you see the difference at once: on one side the water is thirty centimetres higher than it used to be. That seems little. For the roots of the grass it is a month.

## First learn to look

Researchers of Klei en Veen gave every farmer a soil auger and a gauge tube. Students came to measure every two weeks. After a year there was a map on which all of them knew their own land: clay here, peat there, and in two places an old river bed through which water drains away.

## Shifting levels

On that map the farmers themselves drew where the water may be higher, and when. Those who have to mow later because of it are paid from a common fund. Each spring the division is discussed anew, at the kitchen table of one of the participants.

## More than grass

In the wettest corner a pool was dug. Within a year there were bitterns. The farmer who owns the land has put a bench beside it.
`,
  },
  results: {
    nl: `
- 640 hectare heeft nu een peil dat met het seizoen meebeweegt.
- In de droge zomer van 2025 bleef het gras **23 dagen** langer groen dan bij de buren.
- 18 boeren meten elke week zelf en delen hun cijfers.
- Op het laagste stuk stond in maart water in een kelder. De stuw is daarna aangepast.
`,
    en: `
- 640 hectares now have a water level that moves with the season.
- In the dry summer of 2025 the grass stayed green **23 days** longer than next door.
- 18 farmers measure every week and share their figures.
- In the lowest part a cellar flooded in March. The weir was changed afterwards.
`,
  },
  chancesBeyondRegion: {
    nl: 'Drie andere waterschappen willen de rekenkaart gebruiken. De provincie Fryslân vraagt om een proef in Achtkarspelen.',
    en: 'Three other water authorities want to use the map. The province of Friesland asks for a trial in Achtkarspelen.',
  },
  sensitivity: {
    nl: 'Bij de verkiezingen voor het waterschap was het peil een twistpunt. Cijfers per bedrijf blijven binnen de groep.',
    en: 'Water levels were an issue in the water authority elections. Figures per farm stay within the group.',
  },
  broadening: {
    scope: {
      nl: 'Van landbouw naar natuur, drinkwater en de kelders in het dorp.',
      en: 'From farming to nature, drinking water and the cellars in the village.',
    },
    earlierPartners: {
      nl: 'Een natuurvereniging deed tussen 2012 en 2015 metingen. Die reeks is de basis van onze kaart.',
      en: 'A conservation society took measurements between 2012 and 2015. That series is the base of our map.',
    },
    connections: {
      nl: 'Met Singels vol leven: singels houden water vast en breken de wind.',
      en: 'With Hedgerows full of life: hedgerows hold water and break the wind.',
    },
    beyondRegion: {
      nl: 'Uitwisseling met een stroomgebied in Nedersaksen met dezelfde veenlagen.',
      en: 'Exchange with a river basin in Lower Saxony that has the same layers of peat.',
    },
  },
  funding: {
    totalCents: euros(1_240_000),
    euCents: euros(480_000),
    publicCents: euros(610_000),
    privateCents: euros(150_000),
  },
  themes: [
    {
      theme: 'water-and-soil',
      argument: {
        nl: 'Het project houdt regen vast waar die valt en maakt de bodem sterker tegen droogte.',
        en: 'The project keeps rain where it falls and makes the soil stronger against drought.',
      },
      testedOn: '2026-07-16',
    },
  ],
  municipalities: ['GM1969', 'GM0059', 'GM0090', 'GM1699'],
  sdgs: ['6', '13', '15'],
  relations: [
    { kind: 'overlaps', project: 'living-hedgerows' },
    { kind: 'precedes', project: 'saline-fields' },
  ],
  images: [
    {
      image: 'reiger-in-de-plas',
      caption: {
        nl: 'De nieuwe plas bij Nijbrug, een jaar na het graven.',
        en: 'The new pool near Nijbrug, a year after it was dug.',
      },
    },
    {
      image: 'les-in-de-bodem',
      caption: {
        nl: 'Studenten halen een kern uit de grond en leggen de lagen naast elkaar.',
        en: 'Students take a core from the ground and lay the layers side by side.',
      },
    },
  ],
  place: { label: 'Stuw Nijbrug', latitude: 53.2398, longitude: 6.2711 },
  period: { start: '2023-04-01', end: '2027-03-31' },
}
