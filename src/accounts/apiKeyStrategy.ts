import type { AuthStrategy } from 'payload'

import type { User } from '../payload-types'
import { accountOfKey } from './apiKeys'

const SCHEME = 'users API-Key '

/**
 * Lets a program in by `Authorization: users API-Key <key>`. In the place of Payload's own (`useAPIKey`), which keeps each key
 * in the account, encrypted, and lets whoever edits the account choose it.
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload, strategyName = 'api-key' }) => {
    const header = headers.get('Authorization')
    if (header?.startsWith(SCHEME) !== true) return { user: null }
    const id = await accountOfKey(payload, header.slice(SCHEME.length))
    if (id === null) return { user: null }
    // `disableErrors` answers null for an account that was deleted meanwhile, which its type leaves out.
    const user: User | null = await payload.findByID({
      collection: 'users',
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: true,
    })
    return { user: user === null ? null : { ...user, _strategy: strategyName, collection: 'users' } }
  },
}
