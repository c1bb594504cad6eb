import { prepareLists, type RowReader, type Site } from '@streekwerk/payload-showcase/router'

import type { ServerParts } from '../parts'

/** Finds out in the background what searches need, from the moment visitors are served. */
export const setUpPrepared = (
  { afterListening, closers, log, metrics }: ServerParts,
  showcase: { reader: RowReader; site: Site },
): void => {
  const ending = new AbortController()
  let preparing: Promise<void> | undefined
  const prepare = async (): Promise<void> => {
    try {
      await prepareLists(showcase, ending.signal)
      if (!ending.signal.aborted) metrics.searchesArePrepared()
    } catch (error) {
      if (!ending.signal.aborted) log.warn({ err: error }, 'the first searches will take longer')
    }
  }
  afterListening.push(() => {
    preparing = prepare()
    return Promise.resolve()
  })
  closers.push(async () => {
    ending.abort()
    await preparing
  })
}
