import type { Progress } from '../commands/steps'
import { sizeText } from './sizeText'

/** Shows how much was done, and what is under way. */
export const showProgress = (progress: Progress): ((name: string, bytes: number) => void) => {
  let all = 0
  return (name, bytes) => {
    all += bytes
    progress(`${sizeText(all)} · ${name}`)
  }
}
