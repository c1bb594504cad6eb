import { escapeXml } from '../escapeXml'
import type { Feed, FeedEntry } from './feed'
import { updatedOf } from './feed'

const stamp = (date: string): string => new Date(date).toUTCString()

/** Readers take a description for HTML. */
const asHtml = escapeXml

const writeItem = ({ date, id, summary, title, url }: FeedEntry): string =>
  `<item><title>${escapeXml(title)}</title><link>${escapeXml(url)}</link>` +
  `<guid isPermaLink="false">${escapeXml(id)}</guid><pubDate>${stamp(date)}</pubDate>` +
  `${summary === null ? '' : `<description>${escapeXml(asHtml(summary))}</description>`}</item>\n`

/** A feed as RSS 2.0. */
export const writeRss = (feed: Feed): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n` +
  `<title>${escapeXml(feed.title)}</title>\n<link>${escapeXml(feed.url)}</link>\n<description>${escapeXml(feed.title)}</description>\n` +
  `<language>${escapeXml(feed.lang)}</language>\n<lastBuildDate>${stamp(updatedOf(feed))}</lastBuildDate>\n` +
  `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.address)}"/>\n` +
  `${feed.entries.map(writeItem).join('')}</channel></rss>\n`
