/** Whether PostgreSQL refused as two transactions were in each other's way: a deadlock, or a lock that did not come in time. */
export const isInTheWay = (error: unknown): boolean => {
  for (let at = error; typeof at === 'object' && at !== null; at = 'cause' in at ? at.cause : undefined)
    if ('code' in at && typeof at.code === 'string' && /^(40|55P03)/.test(at.code)) return true
  return false
}
