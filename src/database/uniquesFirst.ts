const isUnique = (statement: string): boolean =>
  /^ALTER TABLE .* ADD CONSTRAINT .* UNIQUE ?\(/s.test(statement)
const isForeignKey = (statement: string): boolean =>
  /^ALTER TABLE .* ADD CONSTRAINT .* FOREIGN KEY ?\(/s.test(statement)

/**
 * Puts unique constraints before the foreign keys that may rest on them: drizzle-kit makes those of a table that was there
 * already after every foreign key, so that the migration would fail. All else stays in its order.
 */
export const uniquesFirst = (statements: readonly string[]): string[] => {
  const first = statements.findIndex(isForeignKey)
  if (first === -1) return [...statements]
  const [before, after] = [statements.slice(0, first), statements.slice(first)]
  return [...before, ...after.filter(isUnique), ...after.filter((statement) => !isUnique(statement))]
}
