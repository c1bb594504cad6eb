/** That a period was locked or unlocked: when (an ISO time), by whom as they were called that day, and why. */
export type Locking = Readonly<{
  isLocked: boolean
  at: string
  by: string | null
  byName: string
  reason: string
}>
