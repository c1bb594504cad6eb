import type { DemoUpdate } from './demoUpdate'

/** News of the projects on living together; one message has no English on purpose. */
export const livingTogether: readonly DemoUpdate[] = [
  {
    published: true,
    project: 'seat-at-the-table',
    date: '2026-11-17',
    image: 'lange-tafel-in-de-tuin',
    title: { nl: 'Zevende dorp dekt de tafel', en: 'Seventh village lays the table' },
    text: {
      nl: `
Ook in het zevende dorp wordt nu elke week samen gegeten. De eerste avond kwamen er 31 gasten, drie meer dan er stoelen waren.

De Vakwerf maakt er twaalf bij, in de kleuren van de dorpsvlag.
`,
      en: `
The seventh village, too, now eats together every week. On the first evening 31 guests came, three more than there were chairs.

The Craft yard makes twelve more, in the colours of the village flag.
`,
    },
  },
  {
    published: true,
    project: 'mill-as-teacher',
    date: '2026-10-03',
    image: 'molen-in-de-avond',
    title: { nl: 'Nachtmalen bij volle maan', en: 'Milling by full moon' },
    text: {
      nl: `
Op de eerste zaterdag van oktober draaide De Windroos tot middernacht. Tweehonderd mensen kwamen kijken, luisteren en een broodje halen uit de oven op het erf.

De zes molenaars in opleiding hadden de wacht. Het waaide precies hard genoeg.
`,
      en: `
On the first Saturday of October De Windroos turned until midnight. Two hundred people came to look, listen and fetch a roll from the oven in the yard.

The six millers in training were on watch. The wind was just strong enough.
`,
    },
  },
  {
    published: true,
    project: 'on-the-road-together',
    date: '2026-11-02',
    image: 'bus-bij-de-halte',
    title: { nl: 'De gele bus rijdt nu ook op zaterdag' },
    text: {
      nl: `
Vijf nieuwe chauffeurs hebben hun papieren gehaald. Daardoor rijdt de bus voortaan ook op zaterdag, van negen tot vijf.

Wie wil rijden, kan bellen met het nummer van de bus. Een proefrit is altijd met koffie.
`,
    },
  },
  {
    published: true,
    project: 'on-the-road-together',
    date: '2026-06-11',
    title: { nl: 'Zeven haltes kregen een groen dak', en: 'Seven bus stops have a green roof' },
    text: {
      nl: `
Leerlingen van De Singel legden vetplanten op het dak van zeven haltes. Ze houden regen vast en trekken vlinders aan.

Bij elke halte staan nu ook vier fietsen die iedereen mag lenen.
`,
      en: `
Pupils of De Singel laid sedum on the roofs of seven bus stops. It holds rain and draws butterflies.

At every stop there are now also four bicycles that anyone may borrow.
`,
    },
  },
]
