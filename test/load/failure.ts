/** A request that failed: when it was begun and when that was known, by `performance.now()`. */
export type Failure = Readonly<{ at: number; until: number; what: string }>

/** Why a request brought no answer: the code of the network where there is one. */
export const reasonOf = (error: unknown): string => {
  const { cause } = (error ?? {}) as { cause?: { code?: string } }
  return cause?.code ?? String(error)
}
