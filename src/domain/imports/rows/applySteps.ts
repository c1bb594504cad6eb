import type { Step } from '../map/importMap'
import { decodeEntities } from '../text/decodeEntities'
import { shortenText } from '../text/fitText'
import { unguardFormula } from '../text/formulaGuard'
import { slugText } from '../text/slugText'

const split = (text: string, { part, split: separator }: { part: number; split: string }): string =>
  text.split(separator)[part] ?? ''

const match = (text: string, { match: expression, to }: { match: string; to?: string }): string => {
  const found = new RegExp(expression, 'u').exec(text)
  if (!found) return ''
  if (to === undefined) return found[1] ?? found[0]
  return to.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '')
}

const applyStep = (text: string, step: Step): string => {
  if (typeof step === 'object') {
    if ('split' in step) return split(text, step)
    if ('match' in step) return match(text, step)
    if ('shorten' in step) return shortenText(text, step.shorten)
    return Object.hasOwn(step.replace, text) ? (step.replace[text] ?? text) : text
  }
  switch (step) {
    case 'trim':
      return text.trim()
    case 'squeeze':
      return text.replace(/\s+/gu, ' ').trim()
    case 'html':
      return decodeEntities(text)
    case 'lower':
      return text.toLowerCase()
    case 'upper':
      return text.toUpperCase()
    case 'slug':
      return slugText(text)
    case 'apostrophe':
      return unguardFormula(text)
  }
}

/** A text after the steps that the map states, in their order. */
export const applySteps = (text: string, steps: readonly Step[]): string => steps.reduce(applyStep, text)
