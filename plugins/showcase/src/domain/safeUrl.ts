const LONGEST = 2000

/** The address when a visitor may be sent there (http, https), normalised; null for scripts, data and nonsense. */
export const safeUrl = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > LONGEST) return null
  try {
    const url = new URL(value.trim())
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}

/** The same for a link in running text, where writing to somebody, calling them and paths of this site are fine too. */
export const safeLink = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > LONGEST) return null
  const link = value.trim()
  if (/^(mailto:[^\s<>"]+@[^\s<>"]+|tel:\+?[\d\s()-]+)$/i.test(link)) return link
  // A second slash or a backslash would lead to another host.
  if (/^(\/(?![/\\])|#)[^\s\\<>"]*$/.test(link)) return link
  return safeUrl(link)
}
