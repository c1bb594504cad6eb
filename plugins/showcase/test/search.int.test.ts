import { beforeAll, describe, expect, it } from 'vitest'

import { createRowReader } from '../src/reader/createRowReader'
import { purgeWords } from '../src/rebuild/purgeWords'
import { rebuildShowcase } from '../src/rebuild/rebuildShowcase'
import { paragraph } from './lexical'
import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader)
let cook: string

const cookRecipe = (slug: string, title: string, more: Record<string, unknown> = {}) =>
  kitchen.payload.create({
    collection: 'recipes',
    // The kitchen has no accounts: access is not what is tried here.
    overrideAccess: true,
    data: { slug, title, _status: 'published', ...more },
  })

beforeAll(async () => {
  const made = await kitchen.payload.create({
    collection: 'cooks',
    data: { name: 'Aaltje Crème', slug: 'aaltje', _status: 'published' },
    overrideAccess: true,
  })
  cook = String(made.id)
  await cookRecipe('erwtensoep', 'Erwtensoep met rookworst', {
    cooks: [cook],
    diets: ['halal'],
    firstCooked: '2020-01-01',
  })
  await cookRecipe('aardappelsoep', 'Aardappelsoep', {
    diets: ['vegan'],
    firstCooked: '2021-01-01',
    intro: 'Een warme soep',
  })
  await cookRecipe('pompoentaart', 'Pompoentaart', {
    cooks: [cook],
    diets: ['vegan'],
    firstCooked: '2022-01-01',
    method: paragraph('Bak de taart <b>goudbruin</b> & serveer met crème fraîche.'),
  })
  await cookRecipe('geheim', 'Knolselderijverrassing', { _status: 'draft' })
})

const ask = async (path: string) => {
  const response = await site.ask(path)
  return { html: await response.text(), status: response.status }
}

/** The names of what a list shows, in order. */
const namesAt = async (path: string): Promise<string[]> =>
  [...(await ask(path)).html.matchAll(/class="card-title"><a[^>]*>([^<]*)</g)].map(([, name]) => name ?? '')

describe('a search in a list', () => {
  it('suggests no form of a word that only a document says whose time has not come', async () => {
    await cookRecipe('zilverkwikker', 'Zilverkwikker')
    await cookRecipe('zilverkwikkers', 'Zilverkwikkers', {
      visibleFrom: new Date(Date.now() + 86_400_000).toISOString(),
    })
    const { html } = await ask('/recepten?zoek=zilverkwikkrs')
    expect(html).not.toContain('zilverkwikkers')
    await kitchen.payload.delete({
      collection: 'recipes',
      overrideAccess: true,
      where: { slug: { in: ['zilverkwikker', 'zilverkwikkers'] } },
    })
  })

  it('of a word that is longer than any finds nothing', async () => {
    expect(await namesAt(`/recepten?zoek=${'soep'.repeat(11)}`)).toEqual([])
  })

  it.each([
    ['soepen', ['Aardappelsoep', 'Erwtensoep met rookworst'], 'another form of the word'],
    ['soep', ['Aardappelsoep', 'Erwtensoep met rookworst'], 'a part of longer words'],
    ['CREME fraiche', ['Pompoentaart'], 'words without their accents, from the text itself'],
    ['pieper', ['Aardappelsoep'], 'a word that means the same'],
    ['warme aardappelsoep', ['Aardappelsoep'], 'all words at once'],
    ['warme pompoentaart', [], 'nothing, where no document has all words'],
    [
      'een erwtensoep met de worst',
      ['Erwtensoep met rookworst'],
      'what is asked for, not the small words between',
    ],
  ])('by “%s” finds %j: %s', async (words, names) => {
    expect((await namesAt(`/recepten?zoek=${encodeURIComponent(words)}`)).sort()).toEqual([...names].sort())
  })

  it('puts what is called so before what only speaks of it', async () => {
    const called = await cookRecipe('snijbiet', 'Snijbiet uit de oven', { firstCooked: '2010-01-01' })
    const speaking = await cookRecipe('stamppot', 'Stamppot', {
      firstCooked: '2024-01-01',
      intro: 'Snijbiet is het beste',
      method: paragraph('Snijd de snijbiet, kook de snijbiet en meng de snijbiet erdoor.'),
    })
    const names = ['Snijbiet uit de oven', 'Stamppot']
    expect(await namesAt('/recepten?zoek=snijbiet')).toEqual(names)
    expect(await namesAt('/recepten?zoek=snijbiet&volgorde=newest')).toEqual(names.toReversed())
    for (const { id } of [called, speaking])
      await kitchen.payload.delete({ collection: 'recipes', id, overrideAccess: true })
  })

  it('takes words that every text has for no question', async () => {
    const all = await namesAt('/recepten')
    expect(all).toHaveLength(3)
    for (const words of ['het', 'de+het']) expect(await namesAt(`/recepten?zoek=${words}`)).toEqual(all)
  })

  it('asks English texts for a word that is small in Dutch alone, and passes it over where no text has it', async () => {
    const kitchenDoor = await cookRecipe('door', 'Front door pudding')
    const pan = await cookRecipe('front', 'Front pan')
    const open = async () => kitchen.reader.open({ collection: 'recipes', locale: 'nl', names: [] })
    const found = async (words: string) => {
      const list = await open()
      const understood = await list.understand({ words, languages: ['en', 'nl'] })
      const { rows } = await list.browse({ groups: [], limit: 9, match: understood?.match, sort: 'title' })
      return rows.map(({ title }) => title?.text)
    }
    // What is Dutch has no lexeme of it, so that it is passed over, in the count and on the page alike.
    expect(await found('front door')).toEqual(['Front door pudding', 'Front pan'])
    await kitchen.pool.query(
      `update showcase_entries set search = to_tsvector('showcase_en', title) where path like '/recepten/%' and doc_id = any ($1)`,
      [[String(kitchenDoor.id), String(pan.id)]],
    )
    expect(await found('front door')).toEqual(['Front door pudding'])
    expect(await found('front de')).toEqual(['Front door pudding', 'Front pan'])
    for (const { id } of [kitchenDoor, pan])
      await kitchen.payload.delete({ collection: 'recipes', id, overrideAccess: true })
  })

  it('finds the same when its words were looked for before, also of what came since', async () => {
    const list = { collection: 'recipes', locale: 'nl', names: ['diet'] }
    const prepared = createRowReader(kitchen.pool)
    await prepared.prepare(list, new AbortController().signal)
    const made = await cookRecipe('soepje', 'Uiensoep')
    for (const reader of [prepared, kitchen.reader, createRowReader(kitchen.pool)]) {
      const open = await reader.open(list)
      const understood = await open.understand({ words: 'soep', languages: ['nl'] })
      const { count } = await open.tally({ groups: [], match: understood?.match })
      expect(count).toBe(3)
    }
    await kitchen.payload.delete({ collection: 'recipes', id: made.id, overrideAccess: true })
  })

  it('takes a slip of the pen for the closest word that something public has, and says so', async () => {
    const { html } = await ask('/recepten?zoek=pompoentart')
    expect(html).toContain('Niets met “pompoentart”. U ziet wat er is met “pompoentaart”.')
    expect(html).toContain('1 gevonden')
  })

  it('only asks whether a short word was meant, which may as well be another one', async () => {
    const { html } = await ask('/recepten?zoek=goudbruin+tairt')
    expect(html).toContain('Hiermee is niets gevonden')
    expect(html).toContain('Bedoelde u <a href="/recepten?zoek=goudbruin+taart">“goudbruin taart”</a>?')
    expect(await namesAt('/recepten?zoek=goudbruin+taart')).toEqual(['Pompoentaart'])
  })

  it('asks for nothing that would find nothing either', async () => {
    const { html } = await ask('/recepten?zoek=warme+tairt')
    expect(html).toContain('Hiermee is niets gevonden')
    expect(html).not.toContain('Bedoelde u')
  })

  it('says of words that cannot be searched for that they were not', async () => {
    const { html } = await ask('/recepten?zoek=de+het')
    expect(html).toContain('Op “de het” valt niet te zoeken. Daarom staat hier alles.')
    expect(await namesAt('/recepten?zoek=de+het')).toEqual(await namesAt('/recepten'))
    for (const words of ['the', 'with', 'how', 'from to'])
      expect((await ask(`/en/recipes?search=${words.replace(' ', '+')}`)).html).toContain(
        `“${words}” cannot be searched for.`,
      )
    expect((await ask('/recepten?zoek=%25')).html).toContain('Op “%” valt niet te zoeken.')
    for (const path of ['/recepten', '/recepten?zoek=soep', '/recepten?zoek=de+soep'])
      expect((await ask(path)).html).not.toContain('valt niet te zoeken')
  })

  it('takes no letters that are in a longer word by chance for a part of it', async () => {
    const { id } = await cookRecipe('vergeten', 'Vergeten groenten')
    expect(await namesAt('/recepten?zoek=eten')).toEqual([])
    await kitchen.payload.delete({ collection: 'recipes', id, overrideAccess: true })
  })

  it('never tells a word that only something hidden has', async () => {
    const hidden = await cookRecipe('ooit', 'Bietenkaramel')
    expect(await namesAt('/recepten?zoek=bietenkaramel')).toEqual(['Bietenkaramel'])
    await kitchen.payload.update({
      collection: 'recipes',
      data: { _status: 'draft' },
      id: hidden.id,
      overrideAccess: true,
    })
    for (const words of ['bietenkaramal', 'bietenkaramel', 'knolselderijverrasing', 'knolselderij']) {
      const { html } = await ask(`/recepten?zoek=${words}`)
      expect(html).toContain('Hiermee is niets gevonden')
      expect(
        // What was asked is told again: in the field, and in addresses of both languages.
        html
          .replaceAll(`“${words}”`, '')
          .replaceAll(`value="${words}"`, '')
          .replaceAll(new RegExp(`(?:zoek|search)=${words}`, 'g'), ''),
      ).not.toMatch(/bietenkaramel|knolselderijverrassing/i)
    }
  })

  it('shows where it was found, with the words marked and nothing of the text taken for HTML', async () => {
    const { html } = await ask('/recepten?zoek=goudbruin')
    expect(html).toMatch(/<mark>goudbruin<\/mark>\s+&amp; serveer/)
    expect(html).not.toContain('<b>')
  })

  it('knows each word once, however many documents bring it at the same moment, and leaves none unsettled', async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, at) => cookRecipe(`tegelijk-${at}`, `Zwanenbloem venkelzaad ${at}`)),
    )
    const words = await kitchen.pool.query(
      `select count(*)::int as rows from showcase_words where word in ('zwanenbloem', 'venkelzaad') and locale = 'nl'`,
    )
    const staged = await kitchen.pool.query('select count(*)::int as rows from showcase_words_staged')
    expect([words.rows[0], staged.rows[0]]).toEqual([{ rows: 2 }, { rows: 0 }])
    for (const { id } of made)
      await kitchen.payload.delete({ collection: 'recipes', id, overrideAccess: true })
  })

  it('forgets at a rebuild the words that nothing public has any more, and no word that something has', async () => {
    const wordsOf = async () =>
      (
        await kitchen.pool.query<{ word: string }>(
          "select word from showcase_words where locale = 'nl' order by word",
        )
      ).rows.map(({ word }) => word)
    const gone = await cookRecipe('vergeten', 'Vergeetmijnietjestaart')
    await kitchen.payload.delete({ collection: 'recipes', id: gone.id, overrideAccess: true })
    expect(await wordsOf()).toContain('vergeetmijnietjestaart')
    await rebuildShowcase(kitchen.payload)
    const left = await wordsOf()
    expect(left).not.toContain('vergeetmijnietjestaart')
    expect(left).toEqual(expect.arrayContaining(['erwtensoep', 'rookworst', 'goudbruin', 'creme']))
    expect(await namesAt('/recepten?zoek=soep')).toHaveLength(2)
  })

  it('keeps at a rebuild a word of somebody who is just publishing it', async () => {
    const { pool } = kitchen
    await pool.query("insert into showcase_words (locale, word) values ('nl', 'snijbonenschotel')")
    const client = await pool.connect()
    let rebuilt: Promise<unknown> = Promise.resolve()
    try {
      await client.query('begin')
      // As publishing does: a row with a word that is known, and so not staged.
      await client.query(`insert into showcase_entries (collection, doc_id, locale, title, lang, data, search)
        values ('elsewhere', '1', 'nl', '', 'nl', '{}', to_tsvector('showcase_nl', 'Snijbonenschotel'))`)
      await client.query(
        'insert into showcase_words_staged (txid, locale, word) select $1, $2, $3 where false',
        ['', 'nl', 'snijbonenschotel'],
      )
      rebuilt = purgeWords(kitchen.payload)
      await new Promise((done) => setTimeout(done, 300))
      await client.query('commit')
    } finally {
      client.release()
    }
    await rebuilt
    const { rows } = await pool.query("select from showcase_words where word = 'snijbonenschotel'")
    expect(rows).toHaveLength(1)
    await pool.query("delete from showcase_entries where collection = 'elsewhere'")
  })

  it('is answered whatever is asked', async () => {
    for (const words of [
      "'",
      '"',
      '!!!',
      "a'b & c | d <-> !(e)",
      ':*',
      '\\',
      '%',
      '_',
      'é'.repeat(300),
      '\u202E\u0000',
      '🌾',
      'de het een',
    ]) {
      const { status } = await ask(`/recepten?zoek=${encodeURIComponent(words)}`)
      expect([words, status]).toEqual([words, 200])
    }
  })
})

describe('a list with facets', () => {
  it('tells how many each leaves, and is narrowed by a plain form or link', async () => {
    const { html } = await ask('/recepten')
    expect(html).toMatch(/name="dieet" value="vegan"\/?>.*?Veganistisch.*?choice-count">2</s)
    expect(await namesAt('/recepten?dieet=vegan')).toEqual(['Pompoentaart', 'Aardappelsoep'])
    expect(await namesAt('/recepten?dieet=vegan&kok=aaltje')).toEqual(['Pompoentaart'])
    expect(await namesAt('/recepten?dieet=halal&dieet=vegan')).toEqual([
      'Pompoentaart',
      'Aardappelsoep',
      'Erwtensoep met rookworst',
    ])
    expect(await namesAt('/recepten?zoek=soep&dieet=halal')).toEqual(['Erwtensoep met rookworst'])
  })

  it('leads who writes the name of a value to all that has it', async () => {
    const { html } = await ask('/recepten?zoek=veganist')
    expect(html).toMatch(/<a href="\/recepten\?dieet=vegan">Dieet: (?:<!-- -->)?Veganistisch<\/a>.*?\(2\)/s)
    expect((await ask('/recepten?zoek=vega&dieet=vegan')).html).not.toContain('Bekijk alles van')
  })

  it('counts the other values of a chosen facet as if it were not chosen, since more may be added', async () => {
    const { html } = await ask('/recepten?dieet=halal')
    expect(html).toMatch(/value="vegan"\/?>.*?choice-count">2</s)
    expect(html).toMatch(/name="kok" value="aaltje"\/?>.*?choice-count">1</s)
  })

  it('passes over what it does not know and says so, and gives one question one address', async () => {
    expect(await namesAt('/recepten?dieet=steen&kok=niemand&volgorde=x')).toHaveLength(3)
    expect((await ask('/recepten?dieet=steen')).html).toContain('Dieet “steen” is hier bij niets ingevuld')
    await site.ask('/recepten?dieet=vegan&dieet=halal')
    expect(site.locals().cacheable).toBeUndefined()
    await site.ask('/recepten?dieet=halal&dieet=vegan')
    expect(site.locals().cacheable).toBe(true)
    await site.ask('/recepten?zoek=soep')
    expect(site.locals().cacheable).toBeUndefined()
  })

  it('leads to the same question in the other language, with what it understood and nothing else', async () => {
    const otherOf = async (path: string) =>
      /<a href="([^"]*)" hrefLang="(?:en|nl)" lang/
        .exec((await ask(path)).html)?.[1]
        ?.replaceAll('&amp;', '&')
    const english = '/en/recipes?search=soep+%26+%3Cb%3E&diet=halal&cook=aaltje&order=title'
    expect(
      await otherOf(
        '/recepten?dieet=halal&dieet=steen&kok=aaltje&kok=niemand&zoek=soep+%26+%3Cb%3E&volgorde=title&geheim=1',
      ),
    ).toBe(english)
    expect(await otherOf(english)).toBe(
      '/recepten?zoek=soep+%26+%3Cb%3E&dieet=halal&kok=aaltje&volgorde=title',
    )
    // Where in the list somebody is, is not asked in the other language.
    const { next } = await kitchen.reader.list({ collection: 'recipes', limit: 1, locale: 'nl' })
    expect(await otherOf(`/recepten?dieet=vegan&after=${next ?? ''}`)).toBe('/en/recipes?diet=vegan')
    expect(await otherOf('/recepten')).toBe('/en/recipes')
  })

  it('asks the other language after a document as it is called there, if it is there', async () => {
    const setPath = (path: string | null) =>
      kitchen.pool.query(
        `update showcase_entries set path = $1 where collection = 'cooks' and locale = 'en' and doc_id = $2`,
        [path, cook],
      )
    const at = '/recepten?dieet=vegan&kok=aaltje'
    await setPath('/en/cooks/little-adele')
    expect((await ask(at)).html).toContain(
      'href="/en/recipes?diet=vegan&amp;cook=little-adele" hrefLang="en"',
    )
    await kitchen.pool.query(
      `update showcase_entries set visible_from = now() + interval '1 day' where collection = 'cooks' and locale = 'en' and doc_id = $1`,
      [cook],
    )
    expect((await ask(at)).html).toContain('href="/en/recipes?diet=vegan" hrefLang="en"')
    await kitchen.pool.query(`update showcase_entries set visible_from = null where collection = 'cooks'`)
    await setPath('/en/cooks/aaltje')
  })

  it('no longer offers a document that is withdrawn', async () => {
    const made = await kitchen.payload.create({
      collection: 'cooks',
      data: { name: 'Weg Ermee', slug: 'weg-ermee', _status: 'published' },
      overrideAccess: true,
    })
    const recipe = await cookRecipe('hutspot', 'Hutspot', { cooks: [made.id], firstCooked: '2019-01-01' })
    expect((await ask('/recepten')).html).toContain('value="weg-ermee"')
    await kitchen.payload.update({
      collection: 'cooks',
      data: { _status: 'draft' },
      id: made.id,
      overrideAccess: true,
    })
    const { html } = await ask('/recepten')
    expect(html).not.toMatch(/weg.ermee/i)
    expect(await namesAt('/recepten?kok=weg-ermee')).toEqual(await namesAt('/recepten'))
    await kitchen.payload.delete({ collection: 'recipes', id: recipe.id, overrideAccess: true })
  })

  it('is not for the robots of others', async () => {
    for (const query of ['zoek=soep', 'dieet=vegan', 'volgorde=title'])
      expect((await ask(`/recepten?${query}`)).html).toContain('<meta name="robots" content="noindex"/>')
    expect((await ask('/recepten')).html).not.toContain('noindex')
  })
})
