import { named } from '@streekwerk/payload-kit'
import type { Payload } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

/** The options that the plugin was put in a config with; null where it is not, or was switched off. */
export const optionsOf = ({ collections }: Payload): ResolvedOptions | null => {
  const kept = collections[named(slugs.kpis)]?.config.custom?.kpiTracking as ResolvedOptions | undefined
  return kept && !kept.isDisabled ? kept : null
}
