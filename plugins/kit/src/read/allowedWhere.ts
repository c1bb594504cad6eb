import type { Access, PayloadRequest, Where } from 'payload'

/** What all of these rules let somebody at, as a query; null where one of them says no, and for whoever has not signed in. */
export const allowedWhere = async (
  req: PayloadRequest,
  ...rules: readonly Access[]
): Promise<Where | null> => {
  if (!req.user) return null
  const queries: Where[] = []
  for (const rule of rules) {
    const answer: unknown = await rule({ req })
    if (answer === true) continue
    if (typeof answer !== 'object' || answer === null) return null
    queries.push(answer as Where)
  }
  return queries.length === 0 ? {} : { and: queries }
}
