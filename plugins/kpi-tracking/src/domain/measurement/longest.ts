/** How many letters are kept of on what a measurement rests, and of what is noted beside it. */
export const longest = { note: 4000, source: 500 } as const
