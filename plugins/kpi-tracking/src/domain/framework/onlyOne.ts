/** The one of which this is true; of several none is meant. */
export const onlyOne = <Each>(all: readonly Each[], isMeant: (each: Each) => boolean): Each | undefined => {
  const [first, second] = all.filter(isMeant)
  return second === undefined ? first : undefined
}
