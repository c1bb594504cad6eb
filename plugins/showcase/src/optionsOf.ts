import type { Payload } from 'payload'

import type { ResolvedOptions } from './resolveOptions'

const KEY = 'streekwerkShowcase'

/** Where a config keeps the plugin's options, for those who are handed only a Payload (a command, an importer). */
export const keepOptions = (options: ResolvedOptions): Record<string, unknown> => ({ [KEY]: options })

/** The options that the running config was given; refuses when the plugin is not part of it. */
export const optionsOf = ({ config }: Payload): ResolvedOptions => {
  const options = config.custom?.[KEY] as ResolvedOptions | undefined
  if (!options) throw new Error('[showcase] this Payload config does not use the plugin showcase.')
  return options
}
