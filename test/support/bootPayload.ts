import type { Payload } from 'payload'

import { testSettings } from './testSettings'

/**
 * Boots the program's own config on a database; settings are set before the config is read, so once per test file.
 * The caller ends it with `payload.destroy()`.
 */
export const bootPayload = async (url: string, settings: Record<string, string> = {}): Promise<Payload> => {
  Object.assign(process.env, testSettings(url), settings)
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  return getPayload({ config })
}
