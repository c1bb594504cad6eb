/** Numbers from 0 to below something, that look like chance and are the same each time. */
export const randomFrom = (seed: number): ((below: number) => number) => {
  let last = seed
  return (below) => {
    last = (last * 48_271) % 2_147_483_647
    return Math.floor((last / 2_147_483_647) * below)
  }
}
