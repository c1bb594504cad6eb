import type { Config } from 'payload'

import { DELETED_PATH } from './panel/historyPath'
import { historyWords as words } from './words/historyWords'

const at = (component: string): string => `@streekwerk/payload-audit-trail/rsc#${component}`

/** What the plugin adds to the panel as a whole: the history of any document, what was deleted, and the way there. */
export const extendPanel = ({
  admin,
  i18n,
}: Pick<Config, 'admin' | 'i18n'>): NonNullable<Config['admin']> => {
  const { afterNavLinks = [], views } = admin?.components ?? {}
  // The title of a page is in one language, whoever looks.
  const language = i18n?.fallbackLanguage === 'nl' ? 'nl' : 'en'
  return {
    ...admin,
    components: {
      ...admin?.components,
      afterNavLinks: [...afterNavLinks, at('DeletedLink')],
      views: {
        deletedDocuments: {
          Component: at('DeletedDocuments'),
          exact: true,
          meta: { title: words.deleted[language] },
          path: DELETED_PATH,
        },
        documentHistory: {
          Component: at('DocumentHistory'),
          exact: true,
          meta: { title: words.title[language] },
          path: '/history/:collection/:id',
        },
        ...views,
      },
    },
  }
}
