/** How many codes somebody keeps for when the telephone is lost, and how long each is. */
export const RECOVERY_CODES = { count: 10, groups: 3, perGroup: 4 } as const

/** Capitals and digits that nobody takes for one another: no I, L, O or U (Crockford’s base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = RECOVERY_CODES.groups * RECOVERY_CODES.perGroup

/** How many random bytes a code is made of: each gives one letter, of 32. */
export const RECOVERY_BYTES = LENGTH

/** Writes random bytes as a code that can be read aloud, as `7KQ2-M0XW-94TD`: 60 bits. */
export const writeRecoveryCode = (bytes: Uint8Array): string => {
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return letters.match(/.{4}/g)?.join('-') ?? ''
}

/** The code as it is known, however it was typed: small letters, spaces and O for 0 are all the same; null when it is no such code. */
export const readRecoveryCode = (text: string): string | null => {
  const bare = text.replaceAll(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return bare.length === LENGTH && Array.from(bare).every((letter) => ALPHABET.includes(letter)) ? bare : null
}
