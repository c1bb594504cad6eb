/** The sum of amounts in cents, exact while it stays a safe integer. */
export const sumCents = (lines: readonly Readonly<{ cents: number }>[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0)

/** The sum of the lines under each of the given names, 0 where there are none; lines under no name are left out. */
export const sumBy = <Name extends string, Line extends Readonly<{ cents: number }>>(
  names: readonly Name[],
  lines: readonly Line[],
  nameOf: (line: Line) => Name | null,
): Record<Name, number> =>
  Object.fromEntries(
    names.map((name) => [name, sumCents(lines.filter((line) => nameOf(line) === name))]),
  ) as Record<Name, number>
