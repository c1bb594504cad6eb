/** The fewest and the most characters of a password. Which characters they are is left to people (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const
