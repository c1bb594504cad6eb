import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'

/** Who did something, as the trail knows them: null of a program, and a name of null of who is erased. */
export const whoText = (say: Say, actor: Readonly<{ name: string | null }> | null): string => {
  if (!actor) return say(words.program)
  return actor.name ?? say(words.nameErased)
}
