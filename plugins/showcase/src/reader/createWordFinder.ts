import { type Among, type FacetTable, join, meet, without } from '../domain/facetTable'
import type { Match } from './rowReader'

/** What of a list is there in one state of all that is public. */
export type Standing = { among: Among; state: string }

/** What a finder of words asks the database. */
export type WordQuestions = {
  /** The rows in which a word is found; of all that are there, or of these. */
  read: (match: Match, rows?: Int32Array) => Promise<Int32Array>
  state: () => Promise<string>
}

/** Where a word was found, and where it was looked for. */
type Word = { found: Among; looked: Among }

/** Of so many words is kept where they are: a bit or two for each row. */
const MOST_WORDS = 512

/**
 * Finds words in the rows of a table, one at a time, since others ask for the same word with another one. Where a word is,
 * stays true as long as the row is as it is: it is looked for again only in rows in which it never was.
 */
export const createWordFinder = (table: FacetTable, ask: WordQuestions) => {
  const words = new Map<string, Promise<Word>>()

  const look = async (match: Match, { among }: Standing, known: Word | null): Promise<Word> => {
    if (!known) return { found: table.among(await ask.read(match)), looked: among }
    const left = without(among, known.looked)
    if (left === null) return known
    const found = table.among(await ask.read(match, table.rowsIn(left)))
    return { found: join(known.found, found), looked: join(known.looked, among) }
  }

  const find = async (match: Match, standing: Standing): Promise<Among> => {
    const key = JSON.stringify(match)
    const before: Promise<Word | null> = words.get(key)?.catch(() => null) ?? Promise.resolve(null)
    const looking = before.then((known) => look(match, standing, known))
    words.delete(key)
    words.set(key, looking)
    const [oldest] = words.keys()
    if (oldest !== undefined && words.size > MOST_WORDS) words.delete(oldest)
    const forget = (): void => {
      if (words.get(key) === looking) words.delete(key)
    }
    looking.catch(forget)
    const word = await looking
    // What went away while it was looked for was not looked at, and may come back as it is.
    if (word !== (await before) && (await ask.state()) !== standing.state) forget()
    return word.found
  }

  /** The rows, of those that are there, in which every one of the words is found; null when there are none. */
  return async ({ languages, terms }: Match, standing: Standing): Promise<Among | null> => {
    const each = await Promise.all(terms.map((term) => find({ languages, terms: [term] }, standing)))
    return each.reduce<Among | null>((all, one) => all && meet(all, one), standing.among)
  }
}
