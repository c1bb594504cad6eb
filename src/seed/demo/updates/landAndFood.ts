import type { DemoUpdate } from './demoUpdate'

/** News of the projects on land and food. */
export const landAndFood: readonly DemoUpdate[] = [
  {
    published: true,
    project: 'farm-to-plate',
    date: '2026-11-12',
    image: 'kraam-op-het-erf',
    title: { nl: 'Eén wagen voor zeven boeren', en: 'One van for seven farmers' },
    text: {
      nl: `
Vanaf maandag rijdt er twee keer per week een koelwagen langs zeven boerderijen en vijf keukens. Studenten logistiek van het Maarland College rekenden de route uit: 84 kilometer in plaats van 310.

De proef duurt drie maanden. Daarna kijken we samen of de wagen zichzelf betaalt.
`,
      en: `
From Monday a cooled van calls at seven farms and five kitchens twice a week. Logistics students of Maarland College worked out the route: 84 kilometres instead of 310.

The trial takes three months. Then we look together whether the van pays for itself.
`,
    },
  },
  {
    published: true,
    project: 'farm-to-plate',
    date: '2026-05-21',
    title: { nl: 'Leerlingen kiezen het menu voor juni', en: 'Pupils choose the menu for June' },
    text: {
      nl: `
Wat is er in juni te oogsten, en wat kun je daarvan maken? Met die vraag gingen zestien leerlingen van De Singel langs drie boeren. Hun menu staat vanaf 1 juni in alle vijf de keukens op het bord.

De winnaar: een quiche met spinazie en jonge kaas.
`,
      en: `
What can be harvested in June, and what can you make of it? With that question sixteen pupils of De Singel called on three farmers. From 1 June their menu is served in all five kitchens.

The winner: a quiche with spinach and young cheese.
`,
    },
  },
  {
    published: true,
    project: 'water-for-summer',
    date: '2026-10-29',
    image: 'reiger-in-de-plas',
    title: { nl: 'De stuw van Nijbrug is aangepast', en: 'The weir of Nijbrug has been changed' },
    text: {
      nl: `
In maart liep bij hoog water een kelder onder. Het waterschap heeft de stuw daarom een tweede klep gegeven, die vanzelf opengaat als het peil te snel stijgt.

Bewoners van de laagste straat hebben nu een eigen peilbuis en een telefoonnummer dat altijd wordt opgenomen.
`,
      en: `
At high water in March a cellar was flooded. The water authority has therefore given the weir a second gate, which opens by itself when the level rises too fast.

Residents of the lowest street now have a gauge tube of their own and a phone number that is always answered.
`,
    },
  },
  {
    published: true,
    project: 'living-hedgerows',
    date: '2026-11-05',
    title: { nl: 'De geelgors is terug op elf plekken', en: 'The yellowhammer is back in eleven places' },
    text: {
      nl: `
Vrijwilligers telden dit voorjaar elf broedparen langs de opgeknapte singels. Vier jaar geleden waren het er drie. De meeste zitten waar de meidoorn weer dicht is.

Op 5 december is er een plantdag. Handschoenen zijn er, soep ook.
`,
      en: `
This spring volunteers counted eleven breeding pairs along the restored hedgerows. Four years ago there were three. Most of them are where the hawthorn is dense again.

On 5 December there is a day of planting. Gloves are provided, and so is soup.
`,
    },
  },
  {
    published: false,
    project: 'water-for-summer',
    date: '2026-11-20',
    title: { nl: 'Concept: vergoeding voor later maaien', en: 'Draft: payment for mowing later' },
    text: {
      nl: 'De bedragen moeten nog door de groep worden vastgesteld. Dit bericht is niet openbaar.',
      en: 'The amounts still have to be settled by the group. This message is not public.',
    },
  },
]
