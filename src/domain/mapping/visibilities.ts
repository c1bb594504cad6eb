import type { Words } from '../locales/locales'

/** Who may see a finding, from few to all. */
export const visibilities = ['internal', 'partners', 'public'] as const

/** Who may see a finding. */
export type Visibility = (typeof visibilities)[number]

/** The circles as people read them. */
export const visibilityWords = {
  internal: { nl: 'Alleen intern', en: 'Internal only' },
  partners: { nl: 'Voor partners', en: 'For partners' },
  public: { nl: 'Openbaar', en: 'Public' },
} as const satisfies Record<Visibility, Words>
