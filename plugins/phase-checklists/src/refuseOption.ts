/** Stops the start over an option that cannot work. */
export const refuseOption = (problem: string): never => {
  throw new Error(`[phase-checklists] ${problem}`)
}
