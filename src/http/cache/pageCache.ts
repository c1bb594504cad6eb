import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { chooseAnswer } from './chooseAnswer'
import { type PageEntry, requestIdSlot } from './pageEntry'

/** What a hit tells whoever writes logs and counts. */
export interface PageHit {
  id: string
  method: string
  url: string
  status: number
  bytes: number
}

/** How large the cache may grow, and who hears of its hits. */
export interface PageCacheOptions {
  /** @default 64 MiB */
  maxBytes?: number
  onHit?: (hit: PageHit) => void
}

const MEBIBYTE = 1024 * 1024
const URL_AT_MOST = 2048
const LONGEST_FLIGHT_MS = 10_000
/** Clocks are put right by less than this all the time. */
const SET_BACK_MS = 1000

/** Changes that are remembered for pages that were being rendered when they were told. */
const CHANGES_KEPT = 100

/**
 * Rendered public pages by url, in front of Express. A page is forgotten when what it was made from changes, and stored only when
 * none of that did since its rendering began; while the notices of the database cannot be heard the cache is shut and every request is rendered.
 */
export class PageCache {
  readonly #pages = new Map<string, PageEntry>()
  readonly #flights = new Map<string, Promise<void>>()
  readonly #maxBytes: number
  readonly #onHit: (hit: PageHit) => void
  #bytes = 0
  /** The newest changes: the last one made the present generation, the one before it the one before that. */
  readonly #changes: (readonly string[])[] = []
  #generation = 0
  #lookedAt = 0
  #open = false

  constructor({ maxBytes = 64 * MEBIBYTE, onHit = () => undefined }: PageCacheOptions = {}) {
    this.#maxBytes = maxBytes
    this.#onHit = onHit
  }

  /** Rises with every change: read it before rendering and hand it back to `store`. */
  get generation(): number {
    return this.#generation
  }

  /** How much is kept now, for the metrics. */
  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes }
  }

  /** Forgets every page, and every page that is being rendered now. */
  flush(): void {
    this.#generation += 1
    this.#changes.length = 0
    this.#pages.clear()
    this.#bytes = 0
  }

  /** Forgets the pages that these changes touch, also those that are being rendered now. */
  forget(changes: readonly string[]): void {
    this.#generation += 1
    this.#changes.push(changes)
    if (this.#changes.length > CHANGES_KEPT) this.#changes.shift()
    for (const [url, entry] of this.#pages) if (entry.isTouchedBy(changes)) this.#drop(url, entry)
  }

  /** Flushes and lets pages be kept again: the notices are heard. */
  open(): void {
    this.flush()
    this.#open = true
  }

  /** Flushes and passes every request by until `open`: the notices are not heard. */
  shut(): void {
    this.#open = false
    this.flush()
  }

  /** Answers from the cache, or says false and leaves the response untouched. */
  serve(req: IncomingMessage, res: ServerResponse): boolean {
    const { method, url } = req
    if (!this.#open || url === undefined || (method !== 'GET' && method !== 'HEAD')) return false
    const now = this.#look()
    const entry = this.#pages.get(url)
    if (entry === undefined) return false
    if (now >= entry.expiresAt) {
      this.#drop(url, entry)
      return false
    }
    entry.used = true
    this.#answer(req, res, entry, method)
    return true
  }

  /** Now, in milliseconds since the epoch. Pages of days that are still to come, as a clock that was ahead makes them, are of no use. */
  #look(): number {
    const now = Date.now()
    if (now < this.#lookedAt - SET_BACK_MS) this.flush()
    this.#lookedAt = now
    return now
  }

  #answer(req: IncomingMessage, res: ServerResponse, entry: PageEntry, method: string): void {
    const { status, headers, body } = chooseAnswer(req, entry)
    const id = randomUUID()
    headers[requestIdSlot] = id
    res.writeHead(status, headers)
    const sent = method === 'HEAD' ? undefined : body
    res.end(sent)
    this.#onHit({ id, method, url: entry.loggedUrl, status, bytes: sent?.byteLength ?? 0 })
  }

  /** Keeps a page rendered since `generation`; a change of what it was made from that came in between makes this do nothing. */
  store(url: string, entry: PageEntry, generation: number): boolean {
    this.#look()
    if (!this.#open || url.length > URL_AT_MOST || this.#isTouchedSince(generation, entry)) return false
    if (entry.bytes > this.#maxBytes / 4) return false
    const old = this.#pages.get(url)
    if (old !== undefined) this.#drop(url, old)
    this.#pages.set(url, entry)
    this.#bytes += entry.bytes
    this.#evict()
    return true
  }

  /**
   * The rendering of this url that is under way, if any; else registers one that ends with `res`. Ten visitors of a
   * page that was just flushed cost one rendering. Nobody waits longer than some seconds for another's.
   */
  join(url: string, res: ServerResponse): Promise<void> | undefined {
    if (!this.#open) return undefined
    const underWay = this.#flights.get(url)
    if (underWay !== undefined) return underWay
    const flight = new Promise<void>((resolve) => {
      const land = (): void => {
        clearTimeout(late)
        if (this.#flights.get(url) === flight) this.#flights.delete(url)
        resolve()
      }
      const late = setTimeout(land, LONGEST_FLIGHT_MS)
      late.unref()
      // The page is made when it is ended, whatever becomes of it: an answer that waits behind another on its connection tells of
      // nothing when that is lost, and a first visitor who reads slowly holds up nobody.
      const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse
      res.end = ((...args: unknown[]) => {
        land()
        return end(...args)
      }) as typeof res.end
      res.once('close', land)
    })
    this.#flights.set(url, flight)
    return undefined
  }

  #isTouchedSince(generation: number, entry: PageEntry): boolean {
    const since = this.#generation - generation
    if (since > this.#changes.length) return true
    return since > 0 && this.#changes.slice(-since).some((changes) => entry.isTouchedBy(changes))
  }

  #drop(url: string, entry: PageEntry): void {
    if (this.#pages.delete(url)) this.#bytes -= entry.bytes
  }

  // Second chance: what was asked for since the last round is spared once, so that a stream of made-up urls
  // pushes out itself and not the pages that people read.
  #evict(): void {
    for (const [url, entry] of this.#pages) {
      if (this.#bytes <= this.#maxBytes) return
      this.#pages.delete(url)
      if (entry.used) {
        entry.used = false
        this.#pages.set(url, entry)
      } else {
        this.#bytes -= entry.bytes
      }
    }
  }
}
