/** What the cookies of this program begin with: browsers keep cookies by host, so that two programs on one need two names. */
export const cookiePrefix = (port: number): string => `streekwerk-${String(port)}`
