import { type ClientRateLimitInfo, MemoryStore } from 'express-rate-limit'

/** Counts in memory. A window that ends later than it can, as the clock was set back, begins anew: nobody waits for the clock to catch up. */
export class SteadyStore extends MemoryStore {
  override async increment(key: string): Promise<ClientRateLimitInfo> {
    const { resetTime } = (await this.get(key)) ?? {}
    if (resetTime !== undefined && resetTime.getTime() > Date.now() + this.windowMs) await this.resetKey(key)
    return super.increment(key)
  }
}
