import { decodeEntities } from './decodeEntities'

/** Legal forms that one writer adds and the next leaves out. */
const LEGAL_FORMS =
  /(?<![a-z0-9])(?:b\.?\s?v\.?|n\.?\s?v\.?|stichting|stg\.?|vereniging|coöperatie|cooperatie)(?![a-z0-9])/g

/** What two spellings of one name have in common: capitals, accents, punctuation and legal forms do not count. */
export const spellingKey = (name: string): string => {
  const plain = decodeEntities(name).toLowerCase().normalize('NFC')
  const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
  return letters(plain.replace(LEGAL_FORMS, '')) || letters(plain) || name
}
