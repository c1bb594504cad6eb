import type { Config } from 'payload'

import { OVERVIEW_PATH } from './panel/overview/path'
import type { ResolvedOptions } from './resolveOptions'
import { labels } from './words/labels'

const at = (component: string): string => `@streekwerk/payload-phase-checklists/rsc#${component}`

/** What the plugin adds to the panel as a whole: the overview, the way to it, and on the dashboard what awaits somebody. */
export const extendPanel = (
  { admin, i18n }: Pick<Config, 'admin' | 'i18n'>,
  { dashboard }: Pick<ResolvedOptions, 'dashboard'>,
): NonNullable<Config['admin']> => {
  const { afterNavLinks = [], beforeDashboard = [], views } = admin?.components ?? {}
  return {
    ...admin,
    components: {
      ...admin?.components,
      afterNavLinks: [...afterNavLinks, at('PhasesLink')],
      beforeDashboard: dashboard ? [...beforeDashboard, at('PhasesWidget')] : beforeDashboard,
      views: {
        phases: {
          Component: at('PhasesOverview'),
          // The title of a page is in one language, whoever looks.
          meta: { title: i18n?.fallbackLanguage === 'nl' ? labels.group.nl : labels.group.en },
          path: OVERVIEW_PATH,
        },
        ...views,
      },
    },
  }
}
