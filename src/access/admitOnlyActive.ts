import type { AuthStrategy, Payload } from 'payload'

const onlyActive = (strategy: AuthStrategy): AuthStrategy => ({
  ...strategy,
  authenticate: async (args) => {
    const result = await strategy.authenticate(args)
    const { active } = (result.user ?? {}) as { active?: unknown }
    return result.user === null || active === true ? result : { ...result, user: null }
  },
})

/**
 * Makes an account that is not active nobody at all, whichever way it signs in and whatever it asks: also for routes that
 * look only at whether there is a user. Call it once Payload has started (`onInit`).
 */
export const admitOnlyActive = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map(onlyActive)
}
