import type { Check } from '@streekwerk/payload-phase-checklists'

/** What a check is asked with: the same object for all checks of one look, and another for each look. */
export type Asked = Parameters<NonNullable<Check['run']>>[0]

/** Reads something once in a look at a project, however many checks need it, and anew in the next look. */
export const oncePerLook = <Answer>(
  read: (asked: Asked) => Promise<Answer>,
): ((asked: Asked) => Promise<Answer>) => {
  const kept = new WeakMap<Asked, Promise<Answer>>()
  return (asked) => {
    const answer = kept.get(asked) ?? read(asked)
    kept.set(asked, answer)
    return answer
  }
}
