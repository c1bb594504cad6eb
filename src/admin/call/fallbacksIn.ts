import type { Say } from '../overview/say'
import type { Fallbacks } from './ask'
import { callWords } from './words'

/** What is said where the API says nothing itself, of what is not about one record. */
export const fallbacksIn = (say: Say): Fallbacks => ({
  failed: say(callWords.notDone),
  unreachable: say(callWords.unreachable),
})
