import type { Payload } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'

/** Where the plugin keeps its options in a config. */
export const OPTIONS_KEY = 'auditTrail'

/** The options that the plugin was put in a config with; null where it is not, or was switched off. */
export const optionsOf = ({ config }: Pick<Payload, 'config'>): ResolvedOptions | null => {
  const kept = config.custom?.[OPTIONS_KEY] as ResolvedOptions | undefined
  return kept && !kept.isDisabled ? kept : null
}
