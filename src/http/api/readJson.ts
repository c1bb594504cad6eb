import type { Words } from '../../domain/locales/locales'

const DEPTH_AT_MOST = 40

const noJson = {
  nl: 'Het bericht is geen JSON. Stuur een JSON-object.',
  en: 'The body is not JSON. Send a JSON object.',
}
const noObject = {
  nl: 'Het bericht moet een JSON-object zijn: { … }.',
  en: 'The body must be a JSON object: { … }.',
}
const tooDeep = {
  nl: `Het bericht is dieper genest dan ${String(DEPTH_AT_MOST)} lagen. Maak het minder diep.`,
  en: `The body is nested deeper than ${String(DEPTH_AT_MOST)} levels. Make it less deep.`,
}
const nullByte = {
  nl: 'Het bericht heeft een nulteken. Haal het weg.',
  en: 'The body holds a null byte. Take it out.',
}

const depthOf = (value: unknown, depth = 1): number => {
  if (typeof value !== 'object' || value === null) return depth
  if (depth > DEPTH_AT_MOST) return depth
  let deepest = depth
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, depth + 1))
  return deepest
}

/** A JSON body, or in words what is wrong with it. */
export type ReadJson = { value: Record<string, unknown> } | { wrong: Words }

/** Reads a JSON object that the database can hold: no null bytes, not nested without end. */
export const readJson = (text: string): ReadJson => {
  if (text.trim() === '') return { value: {} }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { wrong: noJson }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: noObject }
  if (depthOf(value) > DEPTH_AT_MOST) return { wrong: tooDeep }
  // PostgreSQL can hold every character but this one.
  if (/\\u0000/.test(text) || text.includes('\u0000')) return { wrong: nullByte }
  return { value: value as Record<string, unknown> }
}
