import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { createFormPages, createMessagePages } from '../src/exports/router'
import { examples, HOSTILE } from './examples'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const reader = memoryReader(examples)
let drawn = 0
let open: OpenSite
let closed: OpenSite

beforeAll(async () => {
  open = await openSite(reader, { stamp: () => `stamp-${(drawn += 1)}` })
  closed = await openSite(reader)
})

afterAll(() => Promise.all([open.close(), closed.close()]))

describe('a form that somebody receives', () => {
  it('is sent to its own address, with a stamp of its own each time, and is not kept', async () => {
    const [one, other] = [await open.ask('/wens'), await open.ask('/wens')]
    const [html, again] = [await one.text(), await other.text()]
    expect(html).toMatch(/<form[^>]* action="\/wens" method="post">/)
    expect(html).toContain('name="stamp" value="stamp-1"')
    expect(again).toContain('name="stamp" value="stamp-2"')
    expect(open.locals().cacheable).toBeUndefined()
  })

  it('asks each question by a label, and says which need no answer', async () => {
    const html = await (await open.ask('/wens')).text()
    for (const id of ['dish', 'why', 'agreed']) {
      expect(html).toContain(`<label for="form-${id}">`)
      expect(html).toMatch(new RegExp(`id="form-${id}"`))
    }
    expect(html.match(/niet verplicht/g)).toHaveLength(1)
  })

  it('has a question that no person sees or reaches', async () => {
    const html = await (await open.ask('/wens')).text()
    expect(html).toMatch(
      /<div aria-hidden="true" class="form-decoy">.*tabindex="-1" type="text" name="website"/,
    )
  })

  it('leads whoever sent it to a page that is not to be found otherwise', async () => {
    const html = await (await open.ask('/en/wish/sent')).text()
    expect(html).toContain('<h1>Thank you</h1>')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })
})

describe('a form that nobody receives', () => {
  it('is not there: the page says where to write instead, and is kept', async () => {
    const html = await (await closed.ask('/wens')).text()
    expect(html).toContain('Mail ons uw wens.')
    expect(html).not.toContain('<form')
    expect(closed.locals().cacheable).toBe(true)
  })
})

describe('a message of whoever mounts the site', () => {
  const draw = createMessagePages({ reader, site: kitchenSite })

  it('has the look of the site and a way home, is found by nobody, and holds words and nothing else', async () => {
    const html = await draw('nl', { text: HOSTILE, title: 'Afmelden' })
    expect(html).toMatch(/<title>Afmelden.*<link[^>]+rel="stylesheet"/s)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toMatch(/<a class="button" href="\/">/)
    expect(html).not.toContain(HOSTILE)
    expect(html).not.toContain('<form method="post">')
  })

  it('can have one thing to do and another place to go to', async () => {
    const link = { name: 'Naar de keuken', path: '/keuken' }
    const html = await draw('nl', { button: 'Doe het', link, text: 'Nu?', title: 'Afmelden' })
    expect(html).toMatch(/<form method="post">.*<button[^>]*>Doe het<\/button>/)
    expect(html).toContain('<a href="/keuken">Naar de keuken</a>')
  })
})

describe('a form that comes back', () => {
  const draw = createFormPages({ reader, site: kitchenSite })
  const state = {
    faults: { '': 'Te snel.', dish: 'Noem een gerecht.' },
    stamp: 'stamp-9',
    values: { dish: HOSTILE, why: HOSTILE },
  }

  it('tells what is wrong above and at its question, which it leads to', async () => {
    const html = await draw('wish', 'nl', state)
    expect(html).toContain('<title>Fout: Een wens')
    expect(html).toMatch(/role="alert".*Te snel\..*<a href="#form-dish">Noem een gerecht\.<\/a>/)
    expect(html).toMatch(/aria-describedby="form-dish-fault" aria-invalid="true" id="form-dish"/)
    expect(html).not.toContain('id="form-why-fault"')
  })

  it('holds what was typed as words and nothing else', async () => {
    const html = await draw('wish', 'nl', state)
    expect(html).not.toContain(HOSTILE)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toMatch(/<img src=x/)
  })

  it('that is not of this site cannot be drawn', async () => {
    await expect(draw('nothing', 'nl', state)).rejects.toThrow('[showcase] there is no form "nothing"')
  })
})
