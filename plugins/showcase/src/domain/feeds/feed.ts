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
  /** Since when there is something to have news of, an instant too. */
  since: string
}>

/** When anything in it last changed; a feed without news did when what it is the news of came to be. */
export const updatedOf = ({ entries, since }: Feed): string => {
  const [first, ...others] = entries.map(({ date }) => date)
  return first === undefined ? since : others.reduce((newest, date) => (date > newest ? date : newest), first)
}
