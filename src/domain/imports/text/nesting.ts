/** How deep lists and objects may lie within each other; what is saved in the panel lies less deep than this. */
export const MOST_NESTED = 64

/** Whether a text of JSON opens more lists and objects within each other than is allowed. Told without reading it as JSON, which would follow it down. */
export const isNestedTooDeep = (text: string): boolean => {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isQuoted && sign === '\\') at += 1
    else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > MOST_NESTED) return true
  }
  return false
}
