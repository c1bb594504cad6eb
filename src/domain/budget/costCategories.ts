import type { Words } from '../locales/locales'

/** What a budget line is spent on. */
export const costCategories = [
  'staff',
  'hired-expertise',
  'education',
  'research',
  'materials',
  'equipment',
  'digital',
  'location',
  'travel',
  'communication',
  'organisation',
  'unforeseen',
  'other',
] as const

/** What a budget line is spent on. */
export type CostCategory = (typeof costCategories)[number]

/** The categories as people read them. */
export const costCategoryWords = {
  staff: { nl: 'Eigen uren van partners', en: 'Partners’ own hours' },
  'hired-expertise': { nl: 'Inhuur van deskundigen', en: 'Hired expertise' },
  education: { nl: 'Onderwijs en begeleiding van studenten', en: 'Education and guidance of students' },
  research: { nl: 'Onderzoek en metingen', en: 'Research and measurements' },
  materials: { nl: 'Materialen', en: 'Materials' },
  equipment: { nl: 'Apparatuur', en: 'Equipment' },
  digital: { nl: 'Software, hardware en data', en: 'Software, hardware and data' },
  location: { nl: 'Locatie en ruimte', en: 'Location and rooms' },
  travel: { nl: 'Reizen en vervoer', en: 'Travel and transport' },
  communication: { nl: 'Communicatie en bijeenkomsten', en: 'Communication and meetings' },
  organisation: { nl: 'Organisatie en administratie', en: 'Organisation and administration' },
  unforeseen: { nl: 'Onvoorzien', en: 'Unforeseen' },
  other: { nl: 'Overig', en: 'Other' },
} as const satisfies Record<CostCategory, Words>
