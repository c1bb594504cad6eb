import type { PublicWords } from '../domain/publicField'
import type { Label } from '../site/site'

/** A figure that documents make together, as the home page tells it. */
export type MeasuredFigure = {
  key: string
  name: PublicWords
  definition: PublicWords | null
  value: string
  unit: PublicWords | null
  /** How many documents it is of, and what such are called. */
  documents: number
  of: Label | null
  /** The last day (`2026-12-31`) of the newest period in it. */
  until: string
  /** The list of those documents. */
  href: string | null
}
