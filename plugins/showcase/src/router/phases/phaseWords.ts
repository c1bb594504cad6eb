import type { PhaseTrail } from '../../domain/phases/phaseTrail'
import type { PublicWords } from '../../domain/publicField'
import type { Row } from '../../reader/rowReader'
import type { View } from '../view'
import { say, sectionOf } from '../view'

/** How the way of a document ended, in words: as the site calls that code. */
export const endingWords = (view: View, row: Row, { ending }: PhaseTrail): PublicWords | null => {
  if (ending === null) return null
  const codes = sectionOf(view, row.collection)?.phases?.codes
  const label = codes === undefined ? undefined : view.site.codes?.[codes]?.[ending]
  return { lang: view.locale.code, text: label ? say(view, label) : ending }
}

/** Where a document stands, in a word: the phase that it is in, or how it ended; null where nothing is known of that. */
export const phaseWords = (view: View, row: Row): PublicWords | null => {
  const trail = view.trailOf(row)
  return trail && (endingWords(view, row, trail) ?? trail.present.name)
}

/** The day since which it stands there: on which it entered that phase, or ended. */
export const phaseSince = (view: View, row: Row): string | null => {
  const trail = view.trailOf(row)
  const at = trail && (trail.ending === null ? trail.present.start : trail.present.end)
  return at?.slice(0, 10) ?? null
}
