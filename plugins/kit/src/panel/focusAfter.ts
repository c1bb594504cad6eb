/** Which of those that are left takes the focus when one was taken away: what came after it, else the last; null where none is left. */
export const focusAfter = (removed: number, left: number): number | null =>
  left === 0 ? null : Math.min(removed, left - 1)
