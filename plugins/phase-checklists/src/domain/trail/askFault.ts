import type { TrailState } from './trail'
import { isOver } from './trail'

/** Why no decision can be asked for, or undefined: nothing more is decided there, or somebody asked already. */
export const askFault = ({
  isAsked,
  state,
}: Readonly<{ isAsked: boolean; state: TrailState }>): 'alreadyAsked' | 'isOver' | undefined => {
  if (isOver(state)) return 'isOver'
  return isAsked ? 'alreadyAsked' : undefined
}
