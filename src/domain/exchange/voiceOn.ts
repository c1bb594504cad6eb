import { stewards } from '../access/readers'
import type { Role } from '../people/roles'
import { type AgreedBy, sidesToAgree, type TransferSide, transferSides } from './sidesToAgree'

/** Who stands before a transfer. */
export type Actor = Readonly<{ organisation: string | null; roles: readonly Role[] }>

/** The sides that somebody can agree for now (none when all of them did), and whether it is said for another. */
export type Voice = Readonly<{ onBehalf: boolean; sides: readonly TransferSide[] }>

/** Why somebody has no say: no party to it, or the party has a partner manager of its own. */
export type NoVoice = 'has-manager' | 'not-a-party'

/**
 * For which of the `asked` sides of a transfer somebody may agree. A partner manager speaks for its own organisation; who runs
 * projects speaks for a side that has no partner manager (`managed` holds the partners that have one). The own side comes first.
 */
export const voiceOn = (
  transfer: AgreedBy,
  { organisation, roles }: Actor,
  managed: ReadonlySet<string>,
  asked: readonly TransferSide[] = transferSides,
): NoVoice | Voice => {
  const isManager = roles.includes('partner-manager')
  const isSteward = stewards.some((role) => roles.includes(role))
  const own = asked.filter((side) => isManager && transfer[side] === organisation)
  const others = asked.filter((side) => isSteward && !own.includes(side) && !managed.has(transfer[side]))
  if (own.length === 0 && others.length === 0) return isSteward ? 'has-manager' : 'not-a-party'
  const open = (sides: readonly TransferSide[]) =>
    sides.filter((side) => sidesToAgree(transfer).includes(side))
  if (open(own).length > 0 || others.length === 0) return { onBehalf: false, sides: open(own) }
  return { onBehalf: true, sides: open(others) }
}
