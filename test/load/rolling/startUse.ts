import type { Balancer } from '../instances/balancer'
import { browse } from '../instances/browse'
import type { Made } from '../kills/savingClient'
import { Writer } from '../kills/writer'
import type { Kept } from './kept'
import { openSavers } from './openSavers'
import { type Account, signInOften } from './signInOften'

const [VISITORS, WRITERS] = [4, 2]

/** People at work, and what they were told. */
export type InUse = Readonly<{
  kept: () => Kept[]
  /** What was made, all of it from its first turn. */
  made: () => Made[]
  /** What was refused, and what was wrong with signing in; answers when they have stopped. */
  refused: () => Promise<string[]>
  stop: () => Promise<void>
}>

/** Has people visit, sign in and save, by way of the balancer. */
export const startUse = async (
  balancer: Balancer,
  { account, token, url }: Readonly<{ account: Account; token: string; url: string }>,
): Promise<InUse> => {
  const ask = balancer.ask.bind(balancer)
  const savers = await openSavers({ ask: (path, init) => fetch(`${url}${path}`, init), token }, ask)
  const writers = Array.from({ length: WRITERS }, (_, at) => new Writer(`rolling-${at}`, token, ask))
  const clients = [...savers, ...writers]
  let isOver = false
  const isDone = () => isOver
  const visits = Array.from({ length: VISITORS }, (_, client) => browse(balancer, { client, isDone }))
  const signingIn = signInOften(balancer, account, isDone)
  // Listened to from the start, and told at the end: an error that nobody waits for yet would end the process.
  signingIn.catch(() => undefined)
  const made = () => writers.flatMap((writer) => writer.made)
  for (const client of clients) client.start()
  return {
    kept: () => [
      ...savers.map(({ kept }) => kept),
      ...made().map((each) => ({ collection: 'partners', field: 'name', made: each })),
    ],
    made,
    refused: async () => [...clients.flatMap(({ refused }) => refused), ...(await signingIn)],
    stop: async () => {
      isOver = true
      await Promise.all([...visits, ...clients.map((client) => client.stop()), signingIn])
    },
  }
}
