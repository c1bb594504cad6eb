/** The places that a path of lines goes through. */
export const spotsOf = (path: string): { x: number; y: number }[] => {
  const spots = [...path.matchAll(/[ML]([^,A-Z]+),([^,A-Z]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
  // What is not read would not be tried either.
  if (spots.length !== (path.match(/[ML]/g) ?? []).length) throw new Error(`No path of lines: ${path}`)
  return spots
}
