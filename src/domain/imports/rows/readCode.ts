import type { FieldRule } from '../map/importMap'
import type { Reading } from './reading'

/**
 * Reads a code such as `0358`. A spreadsheet drops its zeros or makes a rounded number of a long one: the first can be mended
 * when the map asks for it, the second cannot.
 */
export const readCode = (text: string, { digits = 0, pad = false, pattern }: FieldRule): Reading => {
  if (/^\d(?:[.,]\d+)?E[+-]?\d+$/i.test(text)) return { bad: { code: 'code-scientific' }, ok: false }
  const isShort = /^\d+$/.test(text) && text.length < digits
  if (isShort && !pad) return { bad: { code: 'code-zeros-lost', details: { digits } }, ok: false }
  const value = isShort ? text.padStart(digits, '0') : text
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(value))
    return { bad: { code: 'pattern-bad' }, ok: false }
  if (!isShort) return { ok: true, value }
  return { ok: true, remark: { code: 'code-zeros-added', details: { result: value } }, value }
}
