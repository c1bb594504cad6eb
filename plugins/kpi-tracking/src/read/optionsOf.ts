import { named } from '@streekwerk/payload-kit'
import type { Payload, PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

/** The options that the plugin was put in a config with; null where it is not, or was switched off. */
export const optionsOf = ({ collections }: Payload): ResolvedOptions | null => {
  const kept = collections[named(slugs.kpis)]?.config.custom?.kpiTracking as ResolvedOptions | undefined
  return kept && !kept.isDisabled ? kept : null
}

/** The same for what cannot do without: throws, with what to do, where the plugin is not or was switched off. */
export const optionsIn = ({ payload }: Pick<PayloadRequest, 'payload'>): ResolvedOptions => {
  const options = optionsOf(payload)
  if (!options)
    throw new Error(
      '[kpi-tracking] this Payload config does not use the plugin kpi-tracking, or switched it off: take `disabled` away to import.',
    )
  return options
}
