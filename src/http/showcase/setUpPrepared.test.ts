import type { RowReader, Site } from '@streekwerk/payload-showcase/router'
import { pino } from 'pino'
import { expect, it, vi } from 'vitest'

import type { ServerParts } from '../parts'
import { setUpPrepared } from './setUpPrepared'

const site = {
  locales: [{ code: 'nl' }],
  sections: [{ collection: 'projects', list: { isSearched: true } }],
} as unknown as Site

it('ends with the program, however long it would still take, and does not say that it is done then', async () => {
  const searchesArePrepared = vi.fn()
  const parts = {
    afterListening: [] as (() => Promise<unknown>)[],
    closers: [] as (() => Promise<unknown>)[],
    log: pino({ level: 'silent' }),
    metrics: { searchesArePrepared },
  }
  const prepare: RowReader['prepare'] = (_, signal) =>
    new Promise((done) => {
      signal.addEventListener('abort', () => done())
    })
  setUpPrepared(parts as unknown as ServerParts, { reader: { prepare } as RowReader, site })
  for (const begin of parts.afterListening) await begin()
  for (const close of parts.closers) await close()
  expect(searchesArePrepared).not.toHaveBeenCalled()
})
