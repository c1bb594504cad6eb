import type { Words } from '../locales/locales'

/** What values are about. */
export const valueClusters = ['people', 'planet', 'together', 'craft', 'renewal', 'responsibility'] as const

/** What a value is about. */
export type ValueCluster = (typeof valueClusters)[number]

/** The clusters as people read them. */
export const valueClusterWords = {
  people: { nl: 'Mensen', en: 'People' },
  planet: { nl: 'Aarde en landschap', en: 'Planet and landscape' },
  together: { nl: 'Samen', en: 'Together' },
  craft: { nl: 'Vakwerk en kwaliteit', en: 'Craft and quality' },
  renewal: { nl: 'Vernieuwing', en: 'Renewal' },
  responsibility: { nl: 'Verantwoordelijkheid', en: 'Responsibility' },
} as const satisfies Record<ValueCluster, Words>
