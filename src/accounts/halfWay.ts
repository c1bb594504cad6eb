import { type AuthStrategy, type Payload, type PayloadRequest, type TypedUser } from 'payload'

import { lacksSecondFactor } from './secondFactors'

type Asking = Pick<PayloadRequest, 'headers' | 'payload'>

/** How accounts are found, before the second step is asked for. */
const unguarded = new WeakMap<Payload, readonly AuthStrategy[]>()

// A key is given by an administrator to a program, which has no telephone.
const isByKey = (user: object): boolean => (user as { _strategy?: unknown })._strategy === 'api-key'

const isHalfWay = async (payload: Payload, user: TypedUser): Promise<boolean> =>
  user.collection === 'users' && !isByKey(user) && (await lacksSecondFactor(payload, user.id))

const wholly = (strategy: AuthStrategy): AuthStrategy => ({
  ...strategy,
  authenticate: async (args) => {
    const result = await strategy.authenticate(args)
    if (result.user === null || !(await isHalfWay(args.payload, result.user))) return result
    return { ...result, user: null }
  },
})

/**
 * Whoever must have a second step and has none is nobody at all until it is set up, whichever way and however long ago they
 * signed in. Call it once Payload has started (`onInit`), behind `admitOnlyViewers`.
 */
export const admitWithSecondFactor = (payload: Payload): void => {
  unguarded.set(payload, payload.authStrategies)
  payload.authStrategies = payload.authStrategies.map(wholly)
}

/** The account behind a request that is signed in with a password but has still to set up its second step; null for anybody else. */
export const halfWayAccount = async ({ headers, payload }: Asking): Promise<TypedUser | null> => {
  for (const { authenticate, name } of unguarded.get(payload) ?? []) {
    const { user } = await authenticate({ headers, payload, strategyName: name })
    if (user !== null) return (await isHalfWay(payload, user)) ? user : null
  }
  return null
}
