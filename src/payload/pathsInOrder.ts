/** The fields by which a list is ordered, whichever way each of them goes. */
export const pathsInOrder = (sort: unknown): string[] =>
  [sort ?? []]
    .flat()
    .flatMap((names) => (typeof names === 'string' ? names.split(',') : []))
    .map((name) => name.trim().replace(/^-/, ''))
