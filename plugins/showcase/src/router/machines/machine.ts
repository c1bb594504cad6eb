import type { RowReader } from '../../reader/rowReader'
import type { Site } from '../../site/site'

/** What a program is answered with. */
export type MachineAnswer = {
  type:
    | 'application/atom+xml'
    | 'application/feed+json'
    | 'application/geo+json'
    | 'application/json'
    | 'application/rss+xml'
    | 'application/xml'
    | 'text/csv'
  body: string
  /** The path, and the query of a later page, under which it may be kept. */
  address: string
  /** Where the next page is, as a whole address; null at the end and where there are no pages. */
  next: string | null
  /** What is asked once and seldom again, such as a search, takes no room from what is kept. */
  isPassing?: boolean
}

/** What programs read at one path: a bounded part of what the query asks for, or null when there is none. */
export type Machine = (source: MachineSource, query: URLSearchParams) => Promise<MachineAnswer | null>

/** What programs are answered from. */
export type MachineSource = { reader: RowReader; site: Site }

/** The address of the page after a cursor, or of the first one. */
export const addressAfter = (path: string, after: string | null | undefined): string =>
  after === null || after === undefined ? path : `${path}?after=${after}`
