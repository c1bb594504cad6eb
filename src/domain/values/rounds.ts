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

/** The partners that have stated every asked value in a round, each once: who is halfway has not spoken yet. */
export const statedInFull = (
  statements: readonly Readonly<{ partner: string; value: string }>[],
  askedValues: readonly string[],
): string[] => {
  const heard = new Map<string, Set<string>>()
  for (const { partner, value } of statements)
    heard.set(partner, (heard.get(partner) ?? new Set()).add(value))
  return [...heard].flatMap(([partner, stated]) =>
    askedValues.every((value) => stated.has(value)) ? [partner] : [],
  )
}
