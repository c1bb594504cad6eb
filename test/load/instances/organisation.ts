/** A published organisation, as a program sends it. */
export const organisation = (name: string): string =>
  JSON.stringify({ _status: 'published', kinds: ['business'], name })
