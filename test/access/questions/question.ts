/** One thing that is asked of the program, and what the oracle says the answer is. */
export type Question = {
  ask: () => Promise<unknown>
  expected: unknown
  /** Whether something is kept from who asks here, so that a looser rule would show. */
  guards: boolean
  what: string
}

/** Whether somebody is let in where the oracle says so. */
export const mayQuestion = (what: string, expected: boolean, ask: () => Promise<boolean>): Question => ({
  ask,
  expected,
  guards: !expected,
  what,
})
