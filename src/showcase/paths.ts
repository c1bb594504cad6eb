/** Where the pages of a collection live, per locale: the one list that the projection and the site's sections share. */
export const paths = {
  projects: { nl: '/projecten', en: '/en/projects' },
  partners: { nl: '/partners', en: '/en/partners' },
  'curriculum-links': { nl: '/onderwijs', en: '/en/education' },
  'best-practices': { nl: '/voorbeelden', en: '/en/practices' },
  kpis: { nl: '/doelen', en: '/en/goals' },
  themes: { nl: '/themas', en: '/en/themes' },
} as const

/** Where editors look at what is not public yet; there is no such address where there is no panel. */
export const previewPath = '/preview'
