/** Whether an If-None-Match header names this entity tag (weak comparison, RFC 9110 §13.1.2). */
export const etagMatches = (header: string, etag: string): boolean => {
  if (header === etag || header === '*') return true
  if (!header.includes(',') && !header.startsWith('W/')) return false
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
