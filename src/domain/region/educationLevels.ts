import type { Words } from '../locales/locales'

/** The levels of Dutch education, from school to doctorate; the own list that stays beside any standard. */
export const educationLevels = [
  'primary',
  'praktijkonderwijs',
  'vmbo-bb',
  'vmbo-kb',
  'vmbo-gl',
  'vmbo-tl',
  'havo',
  'vwo',
  'mbo-1',
  'mbo-2',
  'mbo-3',
  'mbo-4',
  'associate-degree',
  'hbo-bachelor',
  'hbo-master',
  'wo-bachelor',
  'wo-master',
  'doctorate',
] as const

/** A level of Dutch education. */
export type EducationLevel = (typeof educationLevels)[number]

/** The levels as people read them. */
export const educationLevelWords = {
  primary: { nl: 'Basisonderwijs', en: 'Primary education' },
  praktijkonderwijs: { nl: 'Praktijkonderwijs', en: 'Practical training school' },
  'vmbo-bb': { nl: 'Vmbo basisberoepsgericht', en: 'Vmbo, basic vocational' },
  'vmbo-kb': { nl: 'Vmbo kaderberoepsgericht', en: 'Vmbo, advanced vocational' },
  'vmbo-gl': { nl: 'Vmbo gemengd', en: 'Vmbo, combined' },
  'vmbo-tl': { nl: 'Vmbo theoretisch', en: 'Vmbo, theoretical' },
  havo: { nl: 'Havo', en: 'Havo, senior general' },
  vwo: { nl: 'Vwo', en: 'Vwo, pre-university' },
  'mbo-1': { nl: 'Mbo 1', en: 'Mbo 1' },
  'mbo-2': { nl: 'Mbo 2', en: 'Mbo 2' },
  'mbo-3': { nl: 'Mbo 3', en: 'Mbo 3' },
  'mbo-4': { nl: 'Mbo 4', en: 'Mbo 4' },
  'associate-degree': { nl: 'Associate degree', en: 'Associate degree' },
  'hbo-bachelor': { nl: 'Hbo-bachelor', en: 'Bachelor, applied sciences' },
  'hbo-master': { nl: 'Hbo-master', en: 'Master, applied sciences' },
  'wo-bachelor': { nl: 'Wo-bachelor', en: 'Bachelor, university' },
  'wo-master': { nl: 'Wo-master', en: 'Master, university' },
  doctorate: { nl: 'Doctoraat', en: 'Doctorate' },
} as const satisfies Record<EducationLevel, Words>
