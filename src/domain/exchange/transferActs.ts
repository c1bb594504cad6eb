import { stewards } from '../access/readers'
import type { Words } from '../locales/locales'
import type { Proposal } from './proposals'
import { refusalOfMove } from './refusalOfMove'
import { transferSides } from './sidesToAgree'
import { type FinalState, isFinal, nextStates, type TransferState } from './transferStates'
import { type Actor, voiceOn } from './voiceOn'

/** What can be done with a transfer: agree for oneself, record that another agrees, or take it a step further. */
export const transferActs = ['agree', 'record', 'commit', 'deliver', 'cancel'] as const

/** Something that can be done with a transfer. */
export type TransferAct = (typeof transferActs)[number]

/** The acts as buttons. */
export const transferActWords = {
  agree: { nl: 'Akkoord gaan', en: 'Agree' },
  record: { nl: 'Akkoord vastleggen', en: 'Record agreement' },
  commit: { nl: 'Toezeggen', en: 'Commit' },
  deliver: { nl: 'Als geleverd melden', en: 'Report as delivered' },
  cancel: { nl: 'Overdracht annuleren', en: 'Cancel the transfer' },
} as const satisfies Record<TransferAct, Words>

/** The state that an act takes a transfer to; agreeing takes it there only once both sides have. */
export const stateAfter = {
  agree: 'agreed',
  record: 'agreed',
  commit: 'committed',
  deliver: 'delivered',
  cancel: 'cancelled',
} as const satisfies Record<TransferAct, TransferState>

/** An act that settles a transfer for good, so that whoever does it is asked once more. */
export type ActForGood = {
  [Act in TransferAct]: (typeof stateAfter)[Act] extends FinalState ? Act : never
}[TransferAct]

/** Whether an act settles a transfer for good. */
export const isForGood = (act: TransferAct): act is ActForGood => isFinal(stateAfter[act])

/**
 * What somebody may do now with a transfer, in a fixed order: a partner manager of one of its two parties and whoever runs
 * projects move it; the former agrees for its own side, the latter records the agreement of a side that has no partner manager.
 * `managed` holds the partners that have one.
 */
export const actsOn = (
  transfer: Proposal,
  { organisation, roles }: Actor,
  managed: ReadonlySet<string>,
): TransferAct[] => {
  const isSteward = stewards.some((role) => roles.includes(role))
  const isParty =
    roles.includes('partner-manager') && transferSides.some((side) => transfer[side] === organisation)
  if (!isSteward && !isParty) return []
  const voices = transferSides.map((side) => voiceOn(transfer, { organisation, roles }, managed, [side]))
  const canSpeak = (onBehalf: boolean): boolean =>
    transfer.state === 'proposed' &&
    voices.some((voice) => typeof voice !== 'string' && voice.onBehalf === onBehalf && voice.sides.length > 0)
  const moves = nextStates(transfer.state).filter((next) => refusalOfMove(transfer, next) === undefined)
  return transferActs.filter((act) => {
    if (act === 'agree' || act === 'record') return canSpeak(act === 'record')
    return moves.includes(stateAfter[act])
  })
}
