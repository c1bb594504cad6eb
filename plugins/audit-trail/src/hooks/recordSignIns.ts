import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { AuthenticationError, LockedAuth } from 'payload'

import type { Action } from '../domain/action'
import { titleOf } from '../read/titleOf'
import type { NewEntry } from '../record/append'
import { append } from '../record/append'

type Account = Readonly<Record<string, unknown>> & Readonly<{ id: number | string }>
type Finding = { findOne(args: object): Promise<Account | null> }
type Said = Readonly<{ email?: unknown; username?: unknown }>

const entryOf = (
  req: PayloadRequest,
  slug: string,
  { account, action, isOwn }: { account: Account; action: Action; isOwn: boolean },
): NewEntry => {
  const title = titleOf(req.payload, { isGlobal: false, slug }, account)
  const actor = isOwn ? { collection: slug, id: String(account.id), name: title } : null
  return { action, actor, changes: [], collection: slug, id: String(account.id), title }
}

/** The account that somebody named who may not be who they say; what they typed is kept nowhere. */
const accountSaid = async (req: PayloadRequest, slug: string, said: Said): Promise<Account | null> => {
  const database = req.payload.db as unknown as Finding
  for (const name of ['email', 'username'] as const) {
    const value = said[name]
    if (typeof value !== 'string' || value === '') continue
    return database.findOne({
      collection: slug,
      req,
      where: { [name]: { equals: value.trim().toLowerCase() } },
    })
  }
  return null
}

const recordOperation =
  (slug: string): CollectionAfterOperationHook =>
  async (asked) => {
    const { operation, req, result } = asked as {
      operation: string
      req: PayloadRequest
      result: unknown
    }
    if (operation === 'login' || operation === 'resetPassword') {
      const { user: account } = (result ?? {}) as { user?: Account }
      if (account) await append(req, [entryOf(req, slug, { account, action: operation, isOwn: true })])
    }
    if (operation === 'forgotPassword' || operation === 'unlock') {
      const { data } = asked.args as { data?: Said }
      const account = await accountSaid(req, slug, data ?? {})
      if (account) {
        const entry = entryOf(req, slug, { account, action: operation, isOwn: false })
        await append(req, [operation === 'unlock' ? { ...entry, actor: undefined } : entry])
      }
    }
    return result as never
  }

const recordRefusal =
  (slug: string): NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number] =>
  async ({ error, req }) => {
    const isLocked = error instanceof LockedAuth
    if (!isLocked && !(error instanceof AuthenticationError)) return
    try {
      const account = await accountSaid(req, slug, req.data ?? {})
      const action = isLocked ? 'loginRefused' : 'loginFailed'
      if (account) await append(req, [entryOf(req, slug, { account, action, isOwn: false })])
    } catch (err) {
      // Whoever is refused is told so, whether or not that can be written down.
      req.payload.logger.error({ err, msg: '[audit-trail] a refused sign-in was not recorded' })
    }
  }

/** Records who signed in to accounts of a collection, who was refused, and resets of passwords. */
export const recordSignIns = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterError: [...(collection.hooks?.afterError ?? []), recordRefusal(collection.slug)],
    afterOperation: [...(collection.hooks?.afterOperation ?? []), recordOperation(collection.slug)],
  },
})
