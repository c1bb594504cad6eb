/** One thing that one party gives another, by what names each of them among all. */
export type Give = {
  id: string
  giver: string
  receiver: string
  what: string
  replaces?: string | undefined
}

/** One kind of thing, and the parties on the other side of it. */
export type Side = { what: string; others: string[] }

/** What one party gives and gets. */
export type GiveAndGet = { party: string; gives: Side[]; gets: Side[] }

const add = (sides: Side[], what: string, other: string): void => {
  const known = sides.find((side) => side.what === what)
  if (!known) sides.push({ what, others: [other] })
  else if (!known.others.includes(other)) known.others.push(other)
}

/**
 * What is given, told twice: with who gives it and with who gets it. Parties, things and others stand in the order in which they are
 * first named; the same thing between the same two is told once, and one whose place another takes is left out.
 */
export const giveAndGet = (gives: readonly Give[]): GiveAndGet[] => {
  const replaced = new Set(gives.map(({ replaces }) => replaces))
  const parties = new Map<string, GiveAndGet>()
  const partyOf = (party: string): GiveAndGet => {
    const known = parties.get(party) ?? { party, gives: [], gets: [] }
    parties.set(party, known)
    return known
  }
  for (const { id, giver, receiver, what } of gives) {
    if (replaced.has(id)) continue
    add(partyOf(giver).gives, what, receiver)
    add(partyOf(receiver).gets, what, giver)
  }
  return [...parties.values()]
}
