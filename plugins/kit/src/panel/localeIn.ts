/** The locale among these that is in a language; null where there is none. */
export const localeIn = (language: string, codes: readonly string[]): string | null => {
  const spokenIn = (code: string): string | undefined => code.split('-')[0]
  return (
    codes.find((code) => code === language) ??
    codes.find((code) => spokenIn(code) === spokenIn(language)) ??
    null
  )
}
