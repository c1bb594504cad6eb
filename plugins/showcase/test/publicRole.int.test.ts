import { readFileSync } from 'node:fs'

import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'

import { CalmPool } from '../../../test/support/calmPool'
import { kitchenSite } from '../dev/kitchenSite'
import { createRowReader, prepareLists } from '../src/exports/router'
import { crawl } from './crawl'
import { paragraph } from './lexical'
import { openSite } from './openSite'
import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader)

/** What the README says that such a role needs. */
const [, granted = ''] =
  /needs\s+`grant (select on [\w, ]+)`/.exec(
    readFileSync(new URL('../README.md', import.meta.url), 'utf8'),
  ) ?? []

const create = async (
  collection: 'cooks' | 'recipes' | 'tips',
  data: Record<string, unknown>,
): Promise<string> => {
  // The kitchen has no accounts: access is not what is tried here.
  const { id } = await kitchen.payload.create({
    collection,
    overrideAccess: true,
    data: { _status: 'published', ...data },
  })
  return String(id)
}

beforeAll(async () => {
  await kitchen.payload.updateGlobal({
    slug: 'kitchen',
    overrideAccess: true,
    data: { about: paragraph('Wij koken.'), name: 'De keuken' },
  })
  const cook = await create('cooks', { name: 'Anna', slug: 'anna' })
  for (let each = 0; each < 5; each++) {
    const about = { cooks: [cook], diets: ['vegan'], method: paragraph('Roer de pompoen.') }
    const recipe = await create('recipes', { slug: `soep-${each}`, title: `Soep ${each}`, ...about })
    await create('tips', { recipe, text: 'Niet roeren' })
  }
  const gone = await create('recipes', { slug: 'weg', title: 'Weg' })
  await kitchen.payload.delete({ collection: 'recipes', id: gone, overrideAccess: true })
})

/** A question of each kind, besides what links and site maps lead to. */
const STARTS = [
  ...['/', '/sitemap.xml', '/robots.txt', '/nergens', '/recepten/weg', '/en/', '/wens'],
  ...['', '.json', '.csv', '.geojson'].flatMap((end) =>
    ['zoek=soep', 'zoek=pompoon', 'dieet=vegan&kok=anna', 'zoek=soep&dieet=vegan&volgorde=title'].map(
      (question) => `/recepten${end}?${question}`,
    ),
  ),
  ...[
    '/recepten?volgorde=best',
    '/en/recipes?search=soup&diet=vegan',
    '/recepten?page=2',
    '/recepten?dieet=steen',
  ],
  ...['/feed.atom', '/feed.rss', '/en/feed.json', '/recepten/soep-1/feed.atom', '/koks/anna/feed.json'],
  ...['/recepten.json', '/recepten.csv', '/recepten.geojson', '/koks.json', '/en/cooks.csv'],
  ...['', '/organisations', '/programmes', '/courses', '/learning-outcomes'].map(
    (path) => `/oeapi/v6${path}`,
  ),
  ...['/deel/index.jpg', '/deel/recepten/soep-1.jpg', '/deel/koks/anna.jpg'],
]

describe('a database role that may read what the README names', () => {
  const role = `public_${process.pid}`

  const asRole = async (asking: (pool: pg.Pool) => Promise<void>): Promise<void> => {
    await kitchen.pool.query(`create role ${role} nologin; grant ${granted} to ${role}`)
    const { connectionString } = kitchen.pool.options
    const pool = new CalmPool({ connectionString, max: 2, options: `-c role=${role}` })
    // What a connection is told when the database goes with the test is of no account.
    pool.on('error', () => undefined)
    try {
      await asking(pool)
    } finally {
      await pool.end()
      await kitchen.pool.query(`drop owned by ${role}; drop role ${role}`)
    }
  }

  it('is answered as one that may read everything, at every address and to every question', async () => {
    await asRole(async (pool) => {
      const reader = createRowReader(pool)
      await prepareLists({ reader, site: kitchenSite }, new AbortController().signal)
      const limited = await openSite(reader)
      try {
        const [told, expected] = [await crawl(limited, STARTS), await crawl(site, STARTS)]
        expect(told.size).toBeGreaterThan(60)
        for (const [path, answer] of expected) expect([path, told.get(path)]).toEqual([path, answer])
        expect([...told].filter(([, answer]) => answer.startsWith('5'))).toEqual([])
        expect(told.get('/recepten?zoek=pompoon')).toContain('pompoen')
        expect(await reader.mediaIsPublic('pan.png')).toBe(false)
        expect(await reader.generation()).toBe(await kitchen.reader.generation())
      } finally {
        await limited.close()
      }
    })
  })

  it('reads nothing else: no document, and no row that is not to be seen', async () => {
    await asRole(async (pool) => {
      const names = granted.replace('select on ', '').split(', ')
      const { rows } = await kitchen.pool.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p')`,
      )
      expect(rows.length).toBeGreaterThan(20)
      const open: string[] = []
      for (const { name } of rows) {
        const reading = pool.query(`select 1 from "${name}" limit 1`)
        if (
          await reading.then(
            () => true,
            () => false,
          )
        )
          open.push(name)
      }
      expect(open.sort()).toEqual(names.toSorted())
      expect(open.filter((name) => !name.startsWith('showcase_') || name === 'showcase_entries')).toEqual([])
    })
  })
})
