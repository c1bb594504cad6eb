import { escapeXml } from '../escapeXml'
import type { Feed, FeedEntry } from './feed'
import { updatedOf } from './feed'

const writeEntry = ({ date, id, lang, summary, title, url }: FeedEntry): string =>
  `<entry xml:lang="${escapeXml(lang)}"><id>${escapeXml(id)}</id><title>${escapeXml(title)}</title>` +
  `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/><updated>${date}</updated>` +
  `${summary === null ? '' : `<summary>${escapeXml(summary)}</summary>`}</entry>\n`

/** A feed as Atom (RFC 4287). */
export const writeAtom = (feed: Feed): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">\n` +
  `<id>${escapeXml(feed.address)}</id>\n<title>${escapeXml(feed.title)}</title>\n<updated>${updatedOf(feed)}</updated>\n` +
  `<author><name>${escapeXml(feed.title)}</name></author>\n` +
  `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.address)}"/>\n` +
  `<link rel="alternate" type="text/html" href="${escapeXml(feed.url)}"/>\n` +
  `${feed.entries.map(writeEntry).join('')}</feed>\n`
