/** A commit that added or took away migrations, by their names. */
export type Touch = Readonly<{
  added: readonly string[]
  /** The commit before it on the line that is followed; null for the first there is. */
  parent: string | null
  removed: readonly string[]
}>

/**
 * The last commit with a program that can be brought up to date to this one: all its migrations are known here, and some are lacking.
 * Where none was taken away or called otherwise that is the one before the newest migration was added. Null when there is none.
 * `touches` has the newest first; `atHead` are the migrations of the commit that `head` names.
 */
export const formerCommit = (
  touches: readonly Touch[],
  { atHead, head, known }: { atHead: readonly string[]; head: string; known: readonly string[] },
): string | null => {
  const names = new Set(atHead)
  const here = new Set(known)
  const isFormer = () => names.size < here.size && [...names].every((name) => here.has(name))
  if (isFormer()) return head
  for (const { added, parent, removed } of touches) {
    for (const name of added) names.delete(name)
    for (const name of removed) names.add(name)
    if (parent !== null && isFormer()) return parent
  }
  return null
}
