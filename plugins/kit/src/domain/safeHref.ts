/** An address that a link may lead to: one of the web. Whatever else somebody wrote stays words. */
export const safeHref = (text: string): string | null => {
  try {
    const { href, protocol } = new URL(text)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}
