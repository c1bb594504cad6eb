import type { Access, Where } from 'payload'

/** A query of life cycles as one of documents that name theirs in the field `lifeCycle`. */
export const whereLifeCycle = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([name, asked]) =>
      Array.isArray(asked) ? [name, asked.map(whereLifeCycle)] : [`lifeCycle.${name}`, asked],
    ),
  ) as Where

/** Lets at the items of the life cycles that a rule lets at: a query that it answers speaks of those. */
export const ofLifeCycle =
  (access: Access): Access =>
  async (asked) => {
    const answer = await access(asked)
    return typeof answer === 'boolean' ? answer : whereLifeCycle(answer)
  }
