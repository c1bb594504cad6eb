/**
 * Whether a document read from its main row is published in a locale. Without drafts everything is; a status per locale
 * (Payload's `localizeStatus`) is heeded; anything unknown is not.
 */
export const isPublished = (
  document: Record<string, unknown>,
  hasDrafts: boolean,
  locale: string,
): boolean => {
  if (!hasDrafts) return true
  const status = document._status
  if (typeof status === 'object' && status !== null)
    return (status as Record<string, unknown>)[locale] === 'published'
  return status === 'published'
}
