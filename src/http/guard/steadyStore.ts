import { type ClientRateLimitInfo, MemoryStore } from 'express-rate-limit'

/** Counts in memory; where the clock is set back nobody waits until it has caught up, but counts anew. */
export class SteadyStore extends MemoryStore {
  override async increment(key: string): Promise<ClientRateLimitInfo> {
    const { resetTime } = (await this.get(key)) ?? {}
    if (resetTime !== undefined && resetTime.getTime() > Date.now() + this.windowMs) await this.resetKey(key)
    return super.increment(key)
  }
}
