import type { DemoIndicator } from './demoKpi'

/** What is measured in the demo region. */
export const indicators = {
  learners: {
    name: { nl: 'Lerenden die meewerkten', en: 'Learners who took part' },
    tells: {
      nl: 'Leerlingen en studenten die minstens twintig uur aan een project werkten. Wie in meer jaren meedoet, telt in elk jaar mee.',
      en: 'Pupils and students who worked on a project for twenty hours or more. Whoever takes part in several years counts in each.',
    },
    type: 'number',
    unit: { nl: 'lerenden', en: 'learners' },
    level: 'output',
    isCumulative: true,
    sdgs: ['4'],
    themes: ['skills-and-materials'],
    dimension: {
      key: 'education',
      label: { nl: 'Onderwijs', en: 'Education' },
      categories: [
        { key: 'vo', label: { nl: 'Voortgezet onderwijs', en: 'Secondary education' } },
        { key: 'mbo', label: { nl: 'Mbo', en: 'Vocational education' } },
        { key: 'ho', label: { nl: 'Hbo en universiteit', en: 'Higher education' } },
      ],
    },
  },
  'local-purchases': {
    name: { nl: 'Inkoop uit de streek', en: 'Bought within the region' },
    tells: {
      nl: 'Welk deel van het inkoopbedrag van de deelnemende keukens naar telers en makers in de streek gaat.',
      en: 'What part of what the kitchens that take part spend goes to growers and makers in the region.',
    },
    type: 'percentage',
    level: 'outcome',
    sdgs: ['2', '12'],
    themes: ['food-from-nearby'],
  },
  'water-held': {
    name: { nl: 'Water dat we vasthouden', en: 'Water that we hold' },
    tells: {
      nl: 'Hoeveel regenwater op 1 april in sloten, poelen en bodem van de deelnemende percelen ligt, voor gebruik in de zomer.',
      en: 'How much rain lies in ditches, pools and soil of the parcels that take part on 1 April, for use in summer.',
    },
    type: 'number',
    unit: { nl: 'duizend m³', en: 'thousand m³' },
    level: 'impact',
    sdgs: ['6', '13', '15'],
    themes: ['water-and-soil'],
  },
  'homes-off-gas': {
    name: { nl: 'Woningen zonder aardgas', en: 'Homes without natural gas' },
    tells: {
      nl: 'Woningen die op dorpswarmte overgingen en waarvan de gasaansluiting is verwijderd.',
      en: 'Homes that went over to village heat and whose gas connection was taken away.',
    },
    type: 'number',
    unit: { nl: 'woningen', en: 'homes' },
    level: 'outcome',
    isCumulative: true,
    sdgs: ['7', '11', '13'],
    themes: ['village-energy'],
  },
  'gas-used': {
    name: { nl: 'Gebruik van aardgas', en: 'Natural gas used' },
    tells: {
      nl: 'Wat de woningen in het dorp samen in een jaar aan aardgas gebruiken, volgens de netbeheerder.',
      en: 'The natural gas that the homes in the village use together in a year, as the grid operator tells.',
    },
    type: 'number',
    unit: { nl: 'duizend m³', en: 'thousand m³' },
    direction: 'down',
    level: 'impact',
    sdgs: ['7', '13'],
    themes: ['village-energy'],
  },
  'hedge-planted': {
    name: { nl: 'Geplante heg', en: 'Hedge planted' },
    tells: {
      nl: 'Lengte van nieuwe gemengde hagen die na een groeiseizoen voor meer dan de helft leeft.',
      en: 'Length of new mixed hedges of which more than half lives after one growing season.',
    },
    type: 'number',
    unit: { nl: 'kilometer', en: 'kilometres' },
    level: 'output',
    isCumulative: true,
    sdgs: ['13', '15'],
    themes: ['land-and-food', 'water-and-soil'],
  },
  'together-scored': {
    name: { nl: 'Oordeel over de samenwerking', en: 'How the co-operation is judged' },
    tells: {
      nl: 'Hoe de partners zelf vinden dat het samenwerken gaat, besproken en samen vastgesteld.',
      en: 'How the partners themselves think that working together goes, talked over and agreed.',
    },
    type: 'rubric',
    level: 'outcome',
    sdgs: ['17'],
    themes: ['living-together'],
    rubric: [
      { nl: 'Ieder voor zich', en: 'Each for itself' },
      { nl: 'Op afspraak', en: 'By appointment' },
      { nl: 'Vanzelfsprekend', en: 'As a matter of course' },
      { nl: 'Niet meer weg te denken', en: 'Not to be thought away' },
    ],
  },
  'grid-agreed': {
    name: { nl: 'Aansluiting geregeld', en: 'Grid connection agreed' },
    tells: {
      nl: 'Of de netbeheerder de aansluiting schriftelijk heeft toegezegd.',
      en: 'Whether the grid operator has promised the connection in writing.',
    },
    type: 'yesNo',
    level: 'output',
    sdgs: ['7'],
    themes: ['village-energy'],
  },
} as const satisfies Record<string, DemoIndicator>

export type IndicatorKey = keyof typeof indicators
