/** Where the pages of a collection live, per locale: the one list that the projection and the site's sections share. */
export const paths = {
  projects: { nl: '/projecten', en: '/en/projects' },
  partners: { nl: '/partners', en: '/en/partners' },
  themes: { nl: '/themas', en: '/en/themes' },
} as const
