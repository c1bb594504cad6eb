import type { DemoUpdate } from './demoUpdate'

/** News of the projects on energy and craft. */
export const energyAndCraft: readonly DemoUpdate[] = [
  {
    published: true,
    project: 'building-with-fibres',
    date: '2026-10-15',
    image: 'huis-van-hout-en-hennep',
    title: { nl: 'De eerste wand staat', en: 'The first wall stands' },
    text: {
      nl: `
In een halve dag stond hij overeind: de eerste wand van het nieuwe dorpshuis. Acht leerlingen hielden hem vast, een van hen sloeg de laatste pen erin.

Tot het voorjaar volgen nog veertien wanden. Wie wil kijken, is elke vrijdagmiddag welkom op de bouwplaats.
`,
      en: `
It stood within half a day: the first wall of the new village hall. Eight students held it, and one of them drove in the last peg.

Fourteen more walls follow before spring. Anyone who wants to look is welcome at the site on Friday afternoons.
`,
    },
  },
  {
    published: true,
    project: 'village-heat',
    date: '2026-09-24',
    title: { nl: 'De kerk is warm', en: 'The church is warm' },
    text: {
      nl: `
Sinds vorige week hangt de kerk van Hogewierde aan het warmtenet. Het koor zong voor het eerst zonder jas aan.

De kerk is het honderdtiende gebouw dat aansluit. In het voorjaar is de Kerkstraat aan de beurt.
`,
      en: `
Since last week the church of Hogewierde has been on the heat network. For the first time the choir sang without coats.

The church is the hundred and tenth building to be connected. In spring it is the turn of Kerkstraat.
`,
    },
  },
  {
    published: true,
    project: 'craft-yard',
    date: '2026-09-07',
    image: 'in-de-werkplaats',
    title: { nl: 'Negentiende bedrijf sluit aan', en: 'Nineteenth company joins' },
    text: {
      nl: `
Een scheepswerf uit Eemsdelta leent de Vakwerf een lasrobot en op dinsdag een lasser die hem kan bedienen. In ruil werken studenten aan een stiller roer.

Zo staat het ook in het overzicht van wat ieder geeft en krijgt, dat in de kantine hangt.
`,
      en: `
A shipyard from Eemsdelta lends the Craft yard a welding robot, and on Tuesdays a welder who can run it. In return students work on a quieter rudder.

It says so too in the overview of what each gives and gets, which hangs in the canteen.
`,
    },
  },
  {
    published: true,
    project: 'sun-from-the-roof',
    date: '2026-08-27',
    image: 'zonneweide-met-schapen',
    title: { nl: 'Bijna alles blijft in het dorp', en: 'Nearly all of it stays in the village' },
    text: {
      nl: `
In juli werd 86 procent van de stroom van de staldaken in het dorp zelf gebruikt. De school laadde op zonnige middagen de accu's van de deelfietsen.

De cijfers per week staan op het scherm in het dorpshuis.
`,
      en: `
In July 86 per cent of the power from the barn roofs was used in the village itself. On sunny afternoons the school charged the batteries of the shared bicycles.

The figures per week are on the screen in the village hall.
`,
    },
  },
]
