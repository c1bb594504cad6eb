const DEPTH_AT_MOST = 40

const depthOf = (value: unknown, depth = 1): number => {
  if (typeof value !== 'object' || value === null) return depth
  if (depth > DEPTH_AT_MOST) return depth
  let deepest = depth
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, depth + 1))
  return deepest
}

/** A JSON body, or in words what is wrong with it. */
export type ReadJson = { value: Record<string, unknown> } | { wrong: string }

/** Reads a JSON object that the database can hold: no null bytes, not nested without end. */
export const readJson = (text: string): ReadJson => {
  if (text.trim() === '') return { value: {} }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { wrong: 'The body is not JSON.' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { wrong: 'The body must be a JSON object.' }
  if (depthOf(value) > DEPTH_AT_MOST)
    return { wrong: `The body is nested deeper than ${String(DEPTH_AT_MOST)} levels.` }
  // PostgreSQL can hold every character but this one.
  if (/\\u0000/.test(text) || text.includes('\u0000')) return { wrong: 'The body holds a null byte.' }
  return { value: value as Record<string, unknown> }
}
