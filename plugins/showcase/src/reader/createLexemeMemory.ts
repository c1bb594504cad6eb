import type { Among, Kept } from '../domain/placeSets'

/** Where a lexeme was found, and where it was looked for. */
export type Known = {
  found: Kept
  looked: Among
  /** The state that was asked for; it lasts when what was looked at was of that state. */
  state: string
  lasts: boolean
}

/** What is kept of where lexemes are, in bytes: what was asked for longest ago goes first. */
const MOST_BYTES = 12_000_000
/** A lexeme takes about this much beside where it is. */
const ENTRY_BYTES = 500

/** Counts sets that several share once, for as long as one of them has it. */
const createShared = () => {
  const holders = new Map<Among, number>()
  return {
    /** How many bytes more there are now. */
    take: (among: Among): number => {
      const others = holders.get(among) ?? 0
      holders.set(among, others + 1)
      return others === 0 ? among.byteLength : 0
    },
    /** How many bytes fewer there are now. */
    leave: (among: Among): number => {
      const left = (holders.get(among) ?? 0) - 1
      if (left > 0) holders.set(among, left)
      else holders.delete(among)
      return left > 0 ? 0 : among.byteLength
    },
  }
}

/** Remembers where lexemes are, and what is being looked for, so that it is looked for once. */
export const createLexemeMemory = () => {
  const entries = new Map<string, { known: Promise<Known>; weighed: Known | null }>()
  const shared = createShared()
  let bytes = 0

  const forget = (lexeme: string): void => {
    const weighed = entries.get(lexeme)?.weighed
    if (weighed) bytes -= weighed.found.byteLength + ENTRY_BYTES + shared.leave(weighed.looked)
    entries.delete(lexeme)
  }

  const weigh = (entry: { weighed: Known | null }, known: Known): void => {
    entry.weighed = known
    bytes += known.found.byteLength + ENTRY_BYTES + shared.take(known.looked)
    for (const oldest of entries.keys()) {
      if (bytes <= MOST_BYTES) break
      forget(oldest)
    }
  }

  return {
    has: (lexeme: string): boolean => entries.has(lexeme),
    /** Of what it has been told to remember, and has not forgotten. */
    get: async (lexeme: string): Promise<Known> => {
      const entry = entries.get(lexeme)
      if (!entry) throw new Error(`where ${lexeme} is was never looked for`)
      entries.delete(lexeme)
      entries.set(lexeme, entry)
      return entry.known
    },
    /** Remembers it from now on, and forgets it when it turns out not to last. */
    set: (lexeme: string, known: Promise<Known>): void => {
      forget(lexeme)
      const entry = { known, weighed: null }
      entries.set(lexeme, entry)
      const settle = async (): Promise<void> => {
        const settled = await known
        if (entries.get(lexeme) !== entry) return
        if (settled.lasts) weigh(entry, settled)
        else forget(lexeme)
      }
      settle().catch(() => {
        if (entries.get(lexeme) === entry) forget(lexeme)
      })
    },
  }
}
