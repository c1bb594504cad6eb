/** The invited partners who have yet to state a value in a round, in the order of the invitations. */
export const awaitedPartners = (
  statements: readonly Readonly<{ partner: string }>[],
  expectedPartners: readonly string[],
): string[] => {
  const heard = new Set(statements.map(({ partner }) => partner))
  return [...new Set(expectedPartners)].filter((partner) => !heard.has(partner))
}

/**
 * Whether a round may be seen: as a whole, once every invited partner has stated, so that nobody writes after another. A
 * partner counts with its first statement, so pass only what is final; a round to which nobody is invited stays closed.
 */
export const roundRevealed = (
  statements: readonly Readonly<{ partner: string }>[],
  expectedPartners: readonly string[],
): boolean => expectedPartners.length > 0 && awaitedPartners(statements, expectedPartners).length === 0
