import type { Access, AuthStrategy, Payload, SanitizedCollectionConfig } from 'payload'

import { operations } from '../domain/access/operations'
import { lockAccess } from './lockAccess'
import { nameEditor } from './nameEditor'
import { viewerOf } from './viewer'

const onlyActive = (strategy: AuthStrategy): AuthStrategy => ({
  ...strategy,
  authenticate: async (args) => {
    const result = await strategy.authenticate(args)
    const { active } = (result.user ?? {}) as { active?: unknown }
    return result.user === null || active === true ? result : { ...result, user: null }
  },
})

const onlyViewers =
  (access: Access): Access =>
  (args) =>
    viewerOf(args.req) === null ? false : access(args)

const nobody: Access = () => false

const PREFERENCES = 'payload-preferences'
const keptByPeople = new Set<string>(['create', 'delete', 'read', 'update'])

/** Preferences are people's own, as Payload says already; all else it writes down for itself, and asks no rule for that. */
const narrow = ({ access, slug }: SanitizedCollectionConfig): void => {
  for (const operation of operations.filter((name) => name !== 'admin')) {
    const isOpen = slug === PREFERENCES && keptByPeople.has(operation)
    access[operation] = isOpen ? onlyViewers(access[operation] ?? nobody) : nobody
  }
}

/**
 * Closes the doors that Payload leaves ajar: an account that is not active is nobody at all, whichever way it signs in and
 * whatever it asks, and Payload's own collections and globals are for nobody, but for preferences and locks, which are for users with a role; locks cannot be
 * forged, and name who edits.
 * Call it once Payload has started (`onInit`).
 */
export const admitOnlyViewers = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map(onlyActive)
  for (const { config } of Object.values(payload.collections).filter(({ config }) =>
    config.slug.startsWith('payload-'),
  ))
    narrow(config)
  for (const { access } of payload.globals.config.filter(({ slug }) => slug.startsWith('payload-')))
    Object.assign(access, { read: nobody, readVersions: nobody, update: nobody })
  const locks = Object.values(payload.collections).find(
    ({ config }) => config.slug === 'payload-locked-documents',
  )
  if (locks === undefined) return
  Object.assign(locks.config.access, lockAccess)
  locks.config.hooks.afterRead.push(nameEditor)
}
