const MB = 1_048_576
const [FEWEST_MB, MOST_MB] = [128, 1024]
const SHARE = 8

/**
 * How much of the machine's memory PostgreSQL keeps pages of tables in, in megabytes, from the bytes that there are: an eighth, so
 * that the program and the system keep theirs. It takes no more than it uses.
 */
export const sharedBuffersMb = (memory: number): number =>
  Math.round(Math.min(MOST_MB, Math.max(FEWEST_MB, memory / SHARE / MB)))
