import type { DemoResource, ResourceKey } from './demoResource'

/** What is missed in the demo region; the last is nobody's but the region's own. */
export const needs = {
  'delivery-van': {
    kind: 'need',
    type: '3.1',
    holder: { partner: 'lage-weide' },
    title: {
      nl: 'Iemand die twee keer per week langs de keukens rijdt',
      en: 'Somebody to drive round the kitchens twice a week',
    },
    description: {
      nl: 'Elke boer rijdt nu zelf, vaak voor één krat. Samen rijden scheelt uren en kilometers.',
      en: 'Every farmer drives alone now, often for one crate. Driving together saves hours and kilometres.',
    },
    quantity: { amount: 8, unit: 'hour', period: 'week' },
    theme: 'food-from-nearby',
    chainStage: 'Vervoer',
    sources: ['farmers-talks', 'kitchens-count'],
    confidence: 4,
    visibility: 'partners',
  },
  'cooks-training': {
    kind: 'need',
    type: '10',
    holder: { partner: 'naoberstee' },
    title: { nl: 'Koks die met het seizoen leren koken', en: 'Cooks who learn to cook with the season' },
    description: {
      nl: 'De kooksters van de dorpskamers willen leren wat je doet met knolselderij in februari.',
      en: 'The cooks of the village rooms want to learn what to do with celeriac in February.',
    },
    quantity: { amount: 14, unit: 'person', period: 'once' },
    sources: [],
    confidence: 3,
    visibility: 'public',
  },
  'summer-water': {
    kind: 'need',
    type: '7',
    holder: 'region',
    title: { nl: 'Weten hoeveel water er in juli nog is', en: 'Knowing how much water is left in July' },
    description: {
      nl: 'Niemand heeft het hele beeld van sloot, put en bodem; ieder meet een stukje.',
      en: 'Nobody has the whole picture of ditch, well and soil; each measures a part.',
    },
    quantity: { amount: 1, unit: 'piece', period: 'year' },
    theme: 'water-and-soil',
    sources: ['regional-figures', 'salt-series'],
    confidence: 2,
    visibility: 'public',
  },
} as const satisfies Partial<Record<ResourceKey, DemoResource>>
