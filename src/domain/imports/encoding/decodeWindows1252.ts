/** What 0x80 … 0x9F mean in windows-1252; the five that mean nothing stay control characters, so that they are noticed. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Reads windows-1252, the encoding of most older Dutch exports.
 * Node's own decoder answers differently from version to version for these 32 bytes, so it is not used.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte)
  return text
}
