import type { Config } from 'payload'

import type { ResolvedOptions } from './resolveOptions'
import { labels } from './words/labels'

const at = (component: string): string => `@streekwerk/payload-kpi-tracking/rsc#${component}`

/** What the plugin adds to the panel as a whole: all KPIs together, the way there, and on the dashboard what awaits somebody. */
export const extendPanel = (
  { admin, i18n }: Pick<Config, 'admin' | 'i18n'>,
  { dashboard, overview }: Pick<ResolvedOptions, 'dashboard' | 'overview'>,
): NonNullable<Config['admin']> => {
  const { afterNavLinks = [], beforeDashboard = [], views } = admin?.components ?? {}
  return {
    ...admin,
    components: {
      ...admin?.components,
      afterNavLinks: overview === null ? afterNavLinks : [...afterNavLinks, at('KpisLink')],
      beforeDashboard: dashboard ? [...beforeDashboard, at('KpisWidget')] : beforeDashboard,
      views:
        overview === null
          ? { ...views }
          : {
              kpis: {
                Component: at('KpisOverview'),
                // The title of a page is in one language, whoever looks.
                meta: { title: i18n?.fallbackLanguage === 'nl' ? labels.group.nl : labels.group.en },
                path: overview,
              },
              ...views,
            },
    },
  }
}
