const URL_AT_MOST = 8192

const control = /[\u0000-\u001f\u007f]/

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const wrongPath = (path: string): string | undefined => {
  const plain = decoded(path)
  if (plain === undefined) return 'The path holds a broken percent-encoding.'
  if (control.test(plain)) return 'The path holds a control character.'
  if (path.includes('//') || plain.includes('\\')) return 'The path holds an empty part or a backslash.'
  const parts = plain.split('/')
  if (parts.includes('.') || parts.includes('..')) return 'The path holds a dot segment.'
  return undefined
}

// In a query "+" is a space, and a lone "%" is common in hand-typed searches; only what cannot be text is refused.
const wrongQuery = (query: string): string | undefined => {
  const plain = decoded(query)
  if (plain === undefined) return 'The query holds a broken percent-encoding.'
  return plain.includes('\u0000') ? 'The query holds a null byte.' : undefined
}

/** What is wrong with a request target, in words, or undefined: everything behind it may then decode without fear. */
export const wrongUrl = (url: string): string | undefined => {
  if (!url.startsWith('/')) return 'The request target must be a path.'
  if (url.length > URL_AT_MOST) return `The address is longer than ${String(URL_AT_MOST)} characters.`
  const [path = '', ...rest] = url.split('?')
  return wrongPath(path) ?? wrongQuery(rest.join('?'))
}
