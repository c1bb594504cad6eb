import type { PublicWords } from './publicWords'
import type { RichNode } from './richNode'
import type { PublicSeries } from './series/publicSeries'

export type { PublicWords } from './publicWords'

/** A picture's or a file's bytes, by the name under which they are served. */
export type PublicFile = {
  /** `''` for the original, else the name of the size. */
  size: string
  filename: string
  mimeType: string
  width: number | null
  height: number | null
}

/**
 * What one public field may hold. The kinds are closed: the validator refuses any other, and each kind knows how it is
 * shown, searched and exported, so a page needs only a field's name and label.
 */
export type PublicField =
  | ({ kind: 'text' } & PublicWords)
  | { kind: 'richText'; lang: string; blocks: RichNode[] }
  | { kind: 'codes'; list: string; values: string[] }
  | { kind: 'amounts'; currency: 'EUR'; totalCents: number | null; parts: { key: string; cents: number }[] }
  | { kind: 'number'; value: number; unit: string | null }
  | { kind: 'flag'; value: boolean }
  | { kind: 'date'; date: string }
  | { kind: 'period'; start: string | null; end: string | null }
  | { kind: 'url'; url: string }
  | { kind: 'email'; email: string }
  | { kind: 'phone'; phone: string }
  | { kind: 'place'; latitude: number; longitude: number; label: PublicWords | null }
  | { kind: 'outline'; rings: [longitude: number, latitude: number][][] }
  | { kind: 'address'; street: string | null; postcode: string | null; city: string | null }
  | { kind: 'identifiers'; values: { scheme: string; value: string }[] }
  | { kind: 'phases'; phases: { key: string; name: PublicWords }[] }
  | { kind: 'stays'; stays: { phase: string; start: string; end: string | null }[] }
  | PublicSeries

/** The names of the kinds of field. */
export type PublicFieldKind = PublicField['kind']
