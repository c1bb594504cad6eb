import type { DemoPlan } from './demoPlan'

/** What the development phase and the project cost; the second adds up to what the site says of the project. */
const budgetLines: DemoPlan['budgetLines'] = [
  {
    budget: 'phase',
    category: 'staff',
    description: { nl: 'Uren van de trekker en de keukens', en: 'Hours of the lead and the kitchens' },
    euros: 6_000,
    year: 2025,
  },
  {
    budget: 'phase',
    category: 'hired-expertise',
    description: { nl: 'Begeleiding van het teeltplan', en: 'Guidance of the growing plan' },
    euros: 3_500,
    year: 2025,
  },
  {
    budget: 'phase',
    category: 'education',
    description: { nl: 'Telling door studenten, zes weken', en: 'Count by students, six weeks' },
    euros: 2_500,
    year: 2025,
  },
  {
    budget: 'phase',
    category: 'communication',
    description: { nl: 'Vier avonden met boeren en koks', en: 'Four evenings with farmers and cooks' },
    euros: 2_500,
    year: 2025,
  },
  {
    budget: 'project',
    category: 'staff',
    description: { nl: 'Coördinatie, twee dagen per week', en: 'Coordination, two days a week' },
    euros: 52_000,
  },
  {
    budget: 'project',
    category: 'travel',
    description: { nl: 'Koelwagen en chauffeur, drie jaar', en: 'Refrigerated van and driver, three years' },
    euros: 58_500,
    year: 2026,
  },
  {
    budget: 'project',
    category: 'education',
    description: { nl: 'Lessen en begeleiding in vijf keukens', en: 'Lessons and guidance in five kitchens' },
    euros: 24_000,
  },
  {
    budget: 'project',
    category: 'research',
    description: { nl: 'Onderzoek naar kosten en verspilling', en: 'Research into costs and waste' },
    euros: 18_000,
  },
  {
    budget: 'project',
    category: 'communication',
    description: { nl: 'Bijeenkomsten, lesboek en borden', en: 'Meetings, course book and signs' },
    euros: 18_500,
  },
  {
    budget: 'project',
    category: 'unforeseen',
    description: { nl: 'Onvoorzien', en: 'Unforeseen' },
    euros: 15_000,
  },
]

const coverageLines: DemoPlan['coverageLines'] = [
  {
    budget: 'phase',
    kind: 'subsidy',
    description: { nl: 'Startsubsidie van de provincie', en: 'Starting grant of the province' },
    euros: 7_500,
    certainty: 'certain',
    promisedOn: '2025-02-18',
  },
  {
    budget: 'phase',
    kind: 'own-money',
    description: { nl: 'Eigen geld van de coöperatie', en: 'Own money of the cooperative' },
    euros: 5_000,
    certainty: 'certain',
  },
  {
    budget: 'project',
    kind: 'subsidy',
    description: { nl: 'Europese plattelandssubsidie', en: 'European rural grant' },
    euros: 60_000,
    certainty: 'certain',
    promisedOn: '2025-06-30',
  },
  {
    budget: 'project',
    kind: 'subsidy',
    description: { nl: 'Gemeenten en provincie samen', en: 'Municipalities and province together' },
    euros: 74_000,
    certainty: 'likely',
    promisedOn: '2026-03-12',
  },
  {
    budget: 'project',
    kind: 'partner-cash',
    description: { nl: 'Vooruitbetaling door de keukens', en: 'Advance payment by the kitchens' },
    euros: 22_000,
    certainty: 'certain',
  },
  {
    budget: 'project',
    kind: 'exchange',
    description: { nl: 'Uren, keukens en grond van partners', en: 'Hours, kitchens and land of partners' },
    euros: 24_000,
    certainty: 'likely',
  },
]

/** The money of From farm to plate: of the project some six thousand euros are still to be found. */
export const farmToPlateMoney = { budgetLines, coverageLines }
