/** What has the same name together, in the order in which each name comes first. */
export const grouped = <Each>(
  all: readonly Each[],
  nameOf: (each: Each) => string,
): readonly (readonly [string, readonly [Each, ...Each[]]])[] => {
  const groups = new Map<string, [Each, ...Each[]]>()
  for (const each of all) {
    const group = groups.get(nameOf(each))
    if (group) group.push(each)
    else groups.set(nameOf(each), [each])
  }
  return [...groups]
}
