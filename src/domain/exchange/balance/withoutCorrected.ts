import type { BalanceTransfer } from './balanceTransfer'

/** Follows the names that a transfer corrects to the first one; a ring of names, which no store holds, ends somewhere. */
const familiesOf = (transfers: readonly BalanceTransfer[]): ((id: string) => string) => {
  const above = new Map<string, string>()
  const familyOf = (id: string): string => {
    const passed: string[] = []
    let at = id
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      passed.push(at)
      at = next
    }
    for (const each of passed) above.set(each, at)
    return at
  }
  for (const { correctsId, id } of transfers) {
    if (correctsId === null || correctsId === undefined) continue
    const [from, to] = [familyOf(id), familyOf(correctsId)]
    if (from !== to) above.set(from, to)
  }
  return familyOf
}

/**
 * The counted transfers without those that another counted one corrects, directly or by way of others. Of two corrections
 * of one transfer the newest stays: ids are uuid v7 and so in the order of time.
 */
export const withoutCorrected = (
  counted: readonly BalanceTransfer[],
  all: readonly BalanceTransfer[],
): BalanceTransfer[] => {
  const familyOf = familiesOf(all)
  const newest = new Map<string, string>()
  for (const { id } of counted) {
    const family = familyOf(id)
    if (id > (newest.get(family) ?? '')) newest.set(family, id)
  }
  return counted.filter(({ id }) => newest.get(familyOf(id)) === id)
}
