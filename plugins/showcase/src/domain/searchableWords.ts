import type { PublicField, PublicWords } from './publicField'
import { richTextWords } from './walkRichText'

/** The words of a field that a document is found by; null of what is no text. */
export const searchableWords = (field: PublicField): PublicWords | null => {
  if (field.kind === 'text') return { lang: field.lang, text: field.text }
  if (field.kind === 'richText') return { lang: field.lang, text: richTextWords(field.blocks) }
  return field.kind === 'place' ? field.label : null
}
