import type { Where } from 'payload'

/** Trails of which a decision is asked for. One that is on hold is among them: a decision is what ends that. */
export const whereAsked: Where = {
  and: [{ askedAt: { exists: true } }, { state: { in: ['running', 'onHold'] } }],
}
