import { balanceEntries, type BalanceEntry, balanceParties, groupedBy } from './balanceEntries'
import type { Exchange } from './balanceTransfer'
import { type SoftTotal, softTotal } from './softTotals'

/** What goes from one party to another. */
export type MatrixCell = Readonly<{ count: number; cents: number; soft: SoftTotal }>

/** `cells[row][column]`: what the party of the row gives to the party of the column, both in the order of `parties`. */
export type GiveAndGetMatrix = Readonly<{
  parties: readonly string[]
  cells: readonly (readonly MatrixCell[])[]
}>

const cellOf = (entries: readonly BalanceEntry[]): MatrixCell => ({
  cents: entries.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
  count: entries.length,
  soft: softTotal(entries),
})

/**
 * Who gives what to whom, of the transfers that count in the balance: a row adds up to what its party gives there, a
 * column to what its party receives (so it is the beneficiary's where one is given).
 */
export const giveAndGetMatrix = (exchange: Exchange): GiveAndGetMatrix => {
  const entries = balanceEntries(exchange)
  const parties = balanceParties(exchange.participants, entries)
  const rows = groupedBy(entries, 'from')
  const cells = parties.map((from) => {
    const columns = groupedBy(rows.get(from) ?? [], 'to')
    return parties.map((to) => cellOf(columns.get(to) ?? []))
  })
  return { cells, parties }
}
