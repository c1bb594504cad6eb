import { setTimeout as pause } from 'node:timers/promises'

import type { Ask } from './ask'
import type { Finder } from './createFinder'
import type { RowReader } from './rowReader'

/** Of so many rows at most, from all over the list, is looked at which lexemes are common: those that more than so many of them have. */
const [SAMPLE, COMMON_FROM] = [1000, 20]
/** So many of the common lexemes are looked for, a few at a time. */
const [MOST_COMMON, AT_ONCE] = [500, 4]

/** Lexemes that many of these rows have, those that most have first. */
const COMMON = `
  select word from ts_stat(format(
    'select v.search from showcase_visible v where v.ordinal = any (%L::int[])', $1::int[]))
  where ndoc > ${COMMON_FROM} order by ndoc desc limit ${MOST_COMMON}`

/** A lexeme as a question of the text search, written as PostgreSQL writes it. */
const asQuestion = (lexeme: string): string => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`

/** Looks for the words that most of the rows of a list have before anybody asks for them, a few at a time. */
export const createPreparing =
  (ask: Ask, { present }: Finder): RowReader['prepare'] =>
  async (list, signal) => {
    const { places, table } = await present(list)
    const step = Math.ceil(places.length / SAMPLE)
    const sample = table.rowsAt(places.filter((_, at) => at % step === 0))
    const common = await ask<{ word: string }>(COMMON, [[...sample]])
    for (let at = 0; at < common.length && !signal.aborted; at += AT_ONCE) {
      const since = performance.now()
      const some = common.slice(at, at + AT_ONCE).map(({ word }) => asQuestion(word))
      await (await present(list)).lookFor(some)
      // Whoever visits meanwhile comes first.
      await pause(performance.now() - since, undefined, { ref: false, signal }).catch(() => undefined)
    }
  }
