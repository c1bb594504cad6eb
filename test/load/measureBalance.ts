import { balanceFindings } from '../../src/domain/exchange/balance/balanceFindings'
import { balanceOf } from '../../src/domain/exchange/balance/balanceOf'
import type { Exchange } from '../../src/domain/exchange/balance/balanceTransfer'
import { giveAndGetMatrix } from '../../src/domain/exchange/balance/giveAndGetMatrix'
import { softValueKinds } from '../../src/domain/exchange/softValues'
import type { Finding } from './findings'
import { middleMs } from './middleMs'

const [PARTNERS, TRANSFERS, BOUND_MS] = [60, 600, 20]

const partner = (turn: number): string => `partner-${turn % PARTNERS}`

/** An exchange in which everybody gives to several others, some of it without an amount and some of it corrected. */
const exchange: Exchange = {
  participants: Array.from({ length: PARTNERS }, (_, at) => partner(at)),
  transfers: Array.from({ length: TRANSFERS }, (_, at) => ({
    acceptedAsGift: at % 11 === 0,
    beneficiary: at % 9 === 0 ? partner(at * 5 + 2) : null,
    correctsId: at % 50 === 49 ? String(at - 1) : null,
    costToProviderCents: at % 4 === 0 ? null : at * 1234,
    id: String(at),
    provider: partner(at),
    receiver: partner(at * 7 + 1),
    soft: at % 3 === 0 ? { kind: softValueKinds[at % 6] ?? 'trust', score: 3 } : null,
    state: at % 50 === 48 ? 'agreed' : 'delivered',
    worthToReceiverCents: at % 5 === 0 ? null : at * 1500,
  })),
}

/** The whole of the tab Uitwisseling as pure computing: balance, findings and matrix; beside copying its transfers as JSON. */
export const measureBalance = (): Finding => {
  const ms = middleMs(() => {
    const balance = balanceOf(exchange)
    return [balance, giveAndGetMatrix(exchange), balanceFindings(balance, (party) => party)]
  })
  const copied = middleMs(() => JSON.parse(JSON.stringify(exchange)) as unknown)
  return {
    name: `balance of ${PARTNERS} partners and ${TRANSFERS} transfers`,
    measured: `${ms.toFixed(2)} ms`,
    yardstick: `a copy as JSON ${copied.toFixed(2)} ms`,
    ratio: ms / copied,
    bound: `≤ ${BOUND_MS} ms`,
    holds: ms <= BOUND_MS,
  }
}
