/** The path and language of a field as a map names it: `title@en` is the English title. */
export const fieldPath = (name: string): { locale?: string; path: string } => {
  const [path = '', locale] = name.split('@')
  return locale === undefined ? { path } : { locale, path }
}
