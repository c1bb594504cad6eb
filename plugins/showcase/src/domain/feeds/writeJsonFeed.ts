import type { Feed, FeedEntry } from './feed'

const itemOf = ({ date, id, lang, summary, title, url }: FeedEntry) => ({
  id,
  url,
  title,
  language: lang,
  date_published: date,
  // A reader wants words, and a title is all there is where nothing more is said.
  content_text: summary ?? title,
})

/** A feed as JSON Feed 1.1. */
export const writeJsonFeed = (feed: Feed): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    language: feed.lang,
    home_page_url: feed.url,
    feed_url: feed.address,
    items: feed.entries.map(itemOf),
  })}\n`
