import type { Progress } from '../commands/steps'
import { visibleText } from '../domain/imports/text/visibleText'
import { sizeText } from './sizeText'

/** Shows how much was done, and what is under way, whose name anybody can have written. */
export const showProgress = (progress: Progress): ((name: string, bytes: number) => void) => {
  let all = 0
  return (name, bytes) => {
    all += bytes
    progress(`${sizeText(all)} · ${visibleText(name)}`)
  }
}
