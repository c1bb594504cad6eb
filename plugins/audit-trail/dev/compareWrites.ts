import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { sealEntries, startSealer } from '../src/index'
import type { KindName, Writer } from './writersOf'
import { kinds, ways, writersOf } from './writersOf'

/** A turn of a crowd lasts longer than the sealer waits, so that most is chained beside the writes, as in a house that is busy, and not after them, when nobody else is at work. */
const TURN_MS = 4000

/** How much is compared: turns of a crowd, and writes of each turn by one. */
export type Size = Readonly<{ rounds: number; writes: number }>

/** Writes to a document each until `isDone` says of how many writes there were that it is enough; answers how many that came to. */
const writeUntil = async (
  write: Writer,
  ids: readonly string[],
  isDone: (writes: number) => boolean,
): Promise<number> => {
  let writes = 0
  await Promise.all(
    ids.map(async (id) => {
      while (!isDone(writes)) {
        writes += 1
        await write(id, Math.random() * 1e9)
      }
    }),
  )
  return writes
}

/** How many writes fit into a turn of a crowd. */
const writesInTurn = (write: Writer, ids: readonly string[]): Promise<number> => {
  const start = performance.now()
  return writeUntil(write, ids, () => performance.now() - start >= TURN_MS)
}

/** Milliseconds that each of so many writes takes. */
const timeWrites = async (write: Writer, ids: readonly string[], count: number): Promise<number> => {
  const start = performance.now()
  await writeUntil(write, ids, (writes) => writes >= count)
  return (performance.now() - start) / count
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** A house, who writes in it, and whether it keeps the trail. */
type House = Readonly<{ payload: Payload; isKept: boolean; writers: Awaited<ReturnType<typeof writersOf>> }>

/** A house of that office, which Payload keeps by `key`. */
export const houseOf = async (payload: Payload, key: string, isKept: boolean): Promise<House> => ({
  isKept,
  payload,
  writers: await writersOf(payload, key),
})

const entriesOf = async ({ payload }: House, which: string): Promise<number> => {
  const { pool } = payload.db as unknown as PostgresAdapter
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from audit_entries where ${which}`,
  )
  return rows[0]?.count ?? Number.NaN
}

const sealRest = async (house: House): Promise<void> => {
  if (!house.isKept) return
  while ((await entriesOf(house, 'seq is null')) > 0) await sealEntries(house.payload)
}

/** Milliseconds a write of a crowd, with all the chaining that it makes, and with none that another makes. */
const timeCrowd = async (
  house: House,
  write: Writer,
  { count, ids }: Readonly<{ count: number; ids: readonly string[] }>,
): Promise<number> => {
  const stop = house.isKept ? startSealer(house.payload, { every: 1000 }) : undefined
  const each = await timeWrites(write, ids, count)
  const start = performance.now()
  await stop?.()
  await sealRest(house)
  return each + (performance.now() - start) / count
}

/** Milliseconds that chaining takes for each of so many writes. */
const timeChaining = async (house: House, count: number): Promise<number> => {
  const start = performance.now()
  await sealRest(house)
  return (performance.now() - start) / count
}

type Comparison = Readonly<{ kind: KindName; way: (typeof ways)[number]; count: number }>

/** How long a write takes without the trail and with it, by turns, so that what else the machine does falls on both alike. Answers how many writes each house took. */
const compareAt = async (
  houses: readonly [House, House],
  { count, kind, rounds, way, writes }: Comparison & Size,
): Promise<number> => {
  const crowdIn = async ({ writers }: House) => ({
    ids: await Promise.all(Array.from({ length: count }, () => writers.make(kind))),
    write: writers.writer(kind, way),
  })
  const [bare, kept] = [await crowdIn(houses[0]), await crowdIn(houses[1])]
  // Both write as much, also before it counts: what has many versions is dearer to write.
  const inTurn = await (count === 1
    ? writeUntil(bare.write, bare.ids, (written) => written === 1)
    : writesInTurn(bare.write, bare.ids))
  await timeWrites(kept.write, kept.ids, inTurn)
  await Promise.all(houses.map(sealRest))
  const taken: [number[], number[]] = [[], []]
  // One writer takes turns after each write; sixteen are worth measuring only as a crowd.
  const turns = count === 1 ? rounds * writes : rounds
  for (let turn = 0; turn < turns; turn += 1)
    for (const at of turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const { ids, write } = at === 0 ? bare : kept
      taken[at].push(
        count === 1
          ? await timeWrites(write, ids, 1)
          : await timeCrowd(houses[at], write, { count: inTurn, ids }),
      )
    }
  // Of one writer nothing was chained yet, and a crowd has left nothing to chain.
  const chaining = await Promise.all(houses.map((house) => timeChaining(house, turns * inTurn)))
  const [without, withIt] = taken.map((each, at) => median(each) + (chaining[at] ?? 0)) as [number, number]
  console.log(
    `${kind} by ${way}, ${count} at once: ${without.toFixed(3)} ms without, ${withIt.toFixed(3)} ms with: × ${(withIt / without).toFixed(2)}`,
  )
  return (turns + 1) * inTurn
}

/**
 * Compares writes without the trail and with it, of each kind, in either way, by one and by sixteen at once, and tells what came of it. The
 * last line says whether the one recorded all of it, and the other nothing.
 */
export const compareWrites = async (houses: readonly [House, House], size: Size): Promise<void> => {
  let written = 0
  for (const way of ways)
    for (const kind of Object.keys(kinds) as KindName[])
      for (const count of [1, 16]) written += await compareAt(houses, { count, kind, way, ...size })
  await sealRest(houses[1])
  const [untold, chained] = [
    await entriesOf(houses[0], 'true'),
    await entriesOf(houses[1], "action = 'update' and seq is not null"),
  ]
  console.log(`${chained} of ${written} writes are chained with, ${untold} without`)
}
