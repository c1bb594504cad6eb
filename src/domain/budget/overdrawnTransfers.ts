/** An amount that rests on one transfer. */
export type Citation = Readonly<{ transfer: string; cents: number }>

/** A transfer that is cited for more than it is worth, in cents. */
export type Overdrawn = Readonly<{ transfer: string; citedCents: number; worthCents: number }>

/**
 * The transfers that coverage lines together cite for more than they are worth, by name; pass the lines of both budgets, since
 * one contribution cannot pay twice. A transfer of unknown worth is not judged.
 */
export const overdrawnTransfers = (
  citations: readonly Citation[],
  worthCents: ReadonlyMap<string, number>,
): Overdrawn[] =>
  [...worthCents]
    .map(([transfer, worth]) => ({
      citedCents: citations.reduce((sum, cited) => sum + (cited.transfer === transfer ? cited.cents : 0), 0),
      transfer,
      worthCents: worth,
    }))
    .filter((cited) => cited.citedCents > cited.worthCents)
    .sort((one, other) => (one.transfer < other.transfer ? -1 : 1))
