import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Feed } from './feed'
import { updatedOf } from './feed'
import { writeAtom } from './writeAtom'
import { writeJsonFeed } from './writeJsonFeed'
import { writeRss } from './writeRss'

const text = fc.string({ unit: 'binary', maxLength: 30 })
const anInstant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const aFeed: fc.Arbitrary<Feed> = fc.record({
  since: anInstant,
  title: text,
  lang: fc.constantFrom('nl', 'en'),
  url: fc.webUrl(),
  address: fc.webUrl(),
  entries: fc.array(
    fc.record({
      id: fc.uuid().map((id) => `tag:example.org,2026:x/${id}`),
      url: fc.webUrl(),
      title: text,
      lang: fc.constantFrom('nl', 'en'),
      summary: fc.option(text),
      date: anInstant,
    }),
    { maxLength: 5 },
  ),
})

const unescapeXml = (xml: string): string =>
  xml.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** Texts and attributes taken away, what is left is only the elements of the format. */
const elementsOf = (xml: string): string[] => [...xml.matchAll(/<\/?([\w:]+)/g)].map(([, name]) => name ?? '')

test('nothing that is told becomes a part of the XML around it, and nothing in it is impossible there', () => {
  fc.assert(
    fc.property(aFeed, (feed) => {
      const bare = {
        ...feed,
        title: 'x',
        entries: feed.entries.map((entry) => ({
          ...entry,
          title: 'x',
          summary: entry.summary === null ? null : 'x',
        })),
      }
      for (const write of [writeAtom, writeRss]) {
        const xml = write(feed)
        expect(elementsOf(xml)).toEqual(elementsOf(write(bare)))
        expect(xml).not.toMatch(/&(?!#\d+;)/)

        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
        expect(xml.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('a reader that takes the description of RSS for HTML reads words there and no element', () => {
  fc.assert(
    fc.property(aFeed, (feed) => {
      for (const [, description = ''] of writeRss(feed).matchAll(
        /<item>.*?<description>(.*?)<\/description>/gs,
      ))
        expect(unescapeXml(description)).not.toContain('<')
    }),
  )
})

test('every format tells the same news in the same order', () => {
  fc.assert(
    fc.property(aFeed, (feed) => {
      const ids = feed.entries.map(({ id }) => id)
      const { items } = JSON.parse(writeJsonFeed(feed)) as { items: { id: string }[] }
      expect(items.map(({ id }) => id)).toEqual(ids)
      expect([...writeRss(feed).matchAll(/<guid[^>]*>([^<]*)</g)].map(([, id]) => id)).toEqual(ids)
      expect([...writeAtom(feed).matchAll(/<entry[^>]*><id>([^<]*)</g)].map(([, id]) => id)).toEqual(ids)
    }),
  )
})

test('a feed changed when its newest entry did, and one without any when there was something to have news of', () => {
  fc.assert(
    fc.property(aFeed, (feed) => {
      for (const { date } of feed.entries) expect(updatedOf(feed) >= date).toBe(true)
      if (feed.entries.length > 0) expect(feed.entries.map(({ date }) => date)).toContain(updatedOf(feed))
      expect(updatedOf({ ...feed, entries: [] })).toBe(feed.since)
    }),
  )
})
