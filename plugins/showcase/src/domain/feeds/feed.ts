/** One piece of news. */
export type FeedEntry = Readonly<{
  /** The same for ever, whatever becomes of its address. */
  id: string
  url: string
  title: string
  lang: string
  summary: string | null
  /** An instant, as ISO 8601 writes it in UTC. */
  date: string
}>

/** What is new, the newest first, as every format tells it. */
export type Feed = Readonly<{
  title: string
  lang: string
  /** The page that it is the news of. */
  url: string
  /** Its own address. */
  address: string
  entries: readonly FeedEntry[]
}>

/** When anything in it last changed; a feed without news has never changed. */
export const updatedOf = ({ entries }: Feed): string =>
  entries.reduce((newest, { date }) => (date > newest ? date : newest), '1970-01-01T00:00:00.000Z')
