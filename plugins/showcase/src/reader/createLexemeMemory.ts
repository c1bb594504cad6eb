import type { Among, Kept } from '../domain/placeSets'

/** Where a lexeme was found, and where it was looked for. */
export type Known = { found: Kept; looked: Among }

/** What is kept of where lexemes are, in bytes: what was asked for longest ago goes first. */
const MOST_BYTES = 12_000_000
/** A lexeme takes this much beside where it is. */
const ENTRY_BYTES = 200
/** Remembers where lexemes are, and what is being looked for, so that it is looked for once. */
export const createLexemeMemory = () => {
  const entries = new Map<string, { known: Promise<Known>; size: number }>()
  let bytes = 0

  const forget = (lexeme: string): void => {
    bytes -= entries.get(lexeme)?.size ?? 0
    entries.delete(lexeme)
  }

  const weigh = (entry: { size: number }, size: number): void => {
    entry.size = size
    bytes += size
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
    set: (lexeme: string, known: Promise<Known>, isLasting: Promise<boolean>): void => {
      forget(lexeme)
      const entry = { known, size: 0 }
      entries.set(lexeme, entry)
      const settle = async (): Promise<void> => {
        const found = (await isLasting) ? (await known).found : null
        if (entries.get(lexeme) !== entry) return
        if (found) weigh(entry, found.byteLength + ENTRY_BYTES)
        else forget(lexeme)
      }
      settle().catch(() => {
        if (entries.get(lexeme) === entry) forget(lexeme)
      })
    },
  }
}
