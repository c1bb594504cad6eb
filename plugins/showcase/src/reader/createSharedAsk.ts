import type { QueryResultRow } from 'pg'

import type { Ask } from './ask'

/**
 * Asks once what several ask at the same time. Whoever asks gets the answer of a statement that began afterwards, as if it were
 * asked alone: while one is under way, those that come share the next. The answer is shared too, and must not be changed.
 */
export const createSharedAsk = (ask: Ask): Ask => {
  const underWay = new Map<string, Promise<QueryResultRow[]>>()
  const next = new Map<string, Promise<QueryResultRow[]>>()

  return async <Found extends QueryResultRow>(...[statement, values = []]: Parameters<Ask>) => {
    const key = JSON.stringify([typeof statement === 'string' ? statement : statement.name, values])
    const begin = (): Promise<QueryResultRow[]> => {
      const answer = ask(statement, values).finally(() => {
        if (underWay.get(key) === answer) underWay.delete(key)
      })
      underWay.set(key, answer)
      return answer
    }
    const afterwards = (running: Promise<unknown>): Promise<QueryResultRow[]> => {
      const answer = running
        // What went wrong there is told to those that asked for it.
        .catch(() => undefined)
        .then(() => {
          next.delete(key)
          return begin()
        })
      next.set(key, answer)
      return answer
    }
    const running = underWay.get(key)
    // What waits for its turn has not begun, also when what it waits for has just ended.
    return (await (next.get(key) ?? (running ? afterwards(running) : begin()))) as Found[]
  }
}
