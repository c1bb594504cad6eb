const SMALL_WORDS = new Set(['van', 'de', 'het', 'der', 'den', 'en', 'voor', 'of', 'the', 'and', 'for', '&'])

/** One or two capitals that stand for a name: `Coöperatie Het Kavel` gives `CK`. */
export const initials = (name: string): string => {
  const words = name.split(/[\s\-/]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
  const [first = '', second = ''] = telling.length > 0 ? telling : words
  return [first, second].map((word) => (/^./su.exec(word)?.[0] ?? '').toUpperCase()).join('')
}
