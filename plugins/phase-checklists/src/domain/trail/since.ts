import type { Visit } from './trail'

/** Since which day (YYYY-MM-DD) a subject stands where it does: it entered its phase then, or ended; null for one that was nowhere yet. */
export const since = (visits: readonly Visit[]): string | null => {
  const last = visits.at(-1)
  return last === undefined ? null : (last.leftOn ?? last.enteredOn)
}
