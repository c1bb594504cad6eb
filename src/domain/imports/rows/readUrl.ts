import type { FieldRule } from '../map/importMap'
import type { Reading } from './reading'

const ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/** Reads a web address. `www.example.nl` gets a scheme only when the map states one; nothing else is mended. */
export const readUrl = (text: string, { scheme }: FieldRule): Reading => {
  const isBare = !/^[a-z][a-z0-9+.-]*:/i.test(text)
  const value = isBare && scheme ? `${scheme}://${text}` : text
  if (!ADDRESS.test(value)) return { bad: { code: 'url-bad' }, ok: false }
  if (value === text) return { ok: true, value }
  return { ok: true, remark: { code: 'scheme-added', details: { result: value } }, value }
}
