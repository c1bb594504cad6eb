const commands = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * A text as a terminal may be given it: what would move its cursor, colour it, turn its words round or break its line is
 * written as the number of the character, `\u001b`.
 */
export const visibleText = (text: string): string =>
  text.replace(commands, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
