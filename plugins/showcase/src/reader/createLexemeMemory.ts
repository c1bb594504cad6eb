import type { Among, Kept } from '../domain/placeSets'

/** Where a lexeme was found, and where it was looked for. */
export type Known = {
  found: Kept
  looked: Among
  /** The state that was asked for; it lasts when what was looked at was of that state. */
  state: string
  lasts: boolean
}

/** What is kept of where lexemes are, in bytes, of all lists together: what was asked for longest ago goes first. */
const MOST_BYTES = 16_000_000
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

type Entry = { known: Promise<Known>; weighed: Known | null }

/** Where the lexemes of one table are. */
export type LexemePart = {
  has: (lexeme: string) => boolean
  /** Of what it has been told to remember, and has not forgotten. */
  get: (lexeme: string) => Promise<Known>
  /** Remembers it from now on; what turns out not to last makes way for what was known before. */
  set: (lexeme: string, known: Promise<Known>) => void
}

/** Remembers where lexemes are, and what is being looked for, so that it is looked for once. Each table has a part of its own. */
export const createLexemeMemory = (): { part: () => LexemePart } => {
  const entries = new Map<string, Entry>()
  const shared = createShared()
  let bytes = 0

  const forget = (key: string): void => {
    const weighed = entries.get(key)?.weighed
    if (weighed) bytes -= weighed.found.byteLength + ENTRY_BYTES + shared.leave(weighed.looked)
    entries.delete(key)
  }

  const weigh = (entry: Entry, known: Known): void => {
    entry.weighed = known
    bytes += known.found.byteLength + ENTRY_BYTES + shared.take(known.looked)
    for (const oldest of entries.keys()) {
      if (bytes <= MOST_BYTES) break
      forget(oldest)
    }
  }

  const get = async (key: string): Promise<Known> => {
    const entry = entries.get(key)
    if (!entry) throw new Error(`where ${key} is was never looked for`)
    entries.delete(key)
    entries.set(key, entry)
    return entry.known
  }

  const remember = (key: string, known: Promise<Known>): Entry => {
    forget(key)
    const entry: Entry = { known, weighed: null }
    entries.set(key, entry)
    return entry
  }

  const set = (key: string, known: Promise<Known>): void => {
    const before = entries.get(key)
    const entry = remember(key, known)
    const giveUp = (): void => {
      if (entries.get(key) !== entry) return
      // What was known before is as true as it was.
      if (before?.weighed) weigh(remember(key, before.known), before.weighed)
      else forget(key)
    }
    const settle = async (): Promise<void> => {
      const settled = await known
      if (!settled.lasts) giveUp()
      else if (entries.get(key) === entry) weigh(entry, settled)
    }
    settle().catch(giveUp)
  }

  let parts = 0
  return {
    part: () => {
      parts += 1
      const own = `${parts} `
      return {
        has: (lexeme) => entries.has(own + lexeme),
        get: (lexeme) => get(own + lexeme),
        set: (lexeme, known) => set(own + lexeme, known),
      }
    },
  }
}
