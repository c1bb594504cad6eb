import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

import type { PageCache, PageHit } from '../cache/pageCache'

const BUCKETS_SECONDS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 30]

/**
 * What the program counts for Prometheus. A cached page only raises a plain number, read when somebody asks: a labelled
 * histogram would cost as much as the page.
 */
export class Metrics {
  readonly registry = new Registry()
  readonly #hits = new Map<number, number>()
  readonly #durations: Histogram<'area' | 'status'>
  readonly #prepared: Gauge

  constructor() {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry, prefix: 'streekwerk_' })
    this.#durations = new Histogram({
      name: 'streekwerk_request_seconds',
      help: 'Time to answer a request that was not in the page cache',
      labelNames: ['area', 'status'],
      buckets: BUCKETS_SECONDS,
      registers,
    })
    this.#prepared = new Gauge({
      name: 'streekwerk_searches_prepared',
      help: 'Whether what searches need has been found out since the start',
      registers,
    })
    const hits = this.#hits
    new Counter({
      name: 'streekwerk_cached_pages_total',
      help: 'Requests answered from the page cache',
      labelNames: ['status'],
      registers,
      collect() {
        this.reset()
        for (const [status, count] of hits) this.inc({ status: String(status) }, count)
      },
    })
  }

  /** Says that what searches need has been found out. */
  searchesArePrepared(): void {
    this.#prepared.set(1)
  }

  /** Counts one page that came from the cache. */
  countHit({ status }: PageHit): void {
    this.#hits.set(status, (this.#hits.get(status) ?? 0) + 1)
  }

  /** Counts one request that was worked for. */
  countRequest(area: string, status: number, seconds: number): void {
    this.#durations.observe({ area, status: `${String(Math.trunc(status / 100))}xx` }, seconds)
  }

  /** Shows how full the page cache is. */
  watchCache(cache: PageCache): void {
    const gauge = (name: string, help: string, read: () => number): void => {
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(read())
        },
      })
    }
    gauge('streekwerk_page_cache_bytes', 'Bytes kept in the page cache', () => cache.size.bytes)
    gauge('streekwerk_page_cache_pages', 'Pages kept in the page cache', () => cache.size.pages)
  }
}
