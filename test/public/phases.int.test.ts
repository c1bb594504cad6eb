import { rebuildShowcase } from '@streekwerk/payload-showcase'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { connect } from '../../src/database/connect'
import { builders } from '../support/build'
import { buildPhases } from '../support/buildPhases'
import { openPublicSite, type PublicSite } from '../support/openPublicSite'
import { usePayload } from '../support/payload'

let payload: Payload
let site: PublicSite
let phases: Awaited<ReturnType<typeof buildPhases>>
let four: string
let project: string

const published = { _status: 'published' } as const
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
const build = (title: string, data = {}) =>
  builders(payload).buildProject({ ...published, slug: title.toLowerCase(), title, ...data })

const read = async (path: string): Promise<string> => (await fetch(site.url + path)).text()

/** What a page says once the notice of a change has reached the server. */
const shows = (path: string) => expect.poll(() => read(path), { timeout: 3000 })

/** The phases on a page: what each is called, and how the project is with it. */
const phasesAt = async (path: string): Promise<string[]> =>
  [...(await read(path)).matchAll(/<li[^>]*class="phase [^"]*"[^>]*>(.*?)<\/li>/g)].map(([, item = '']) =>
    item.replaceAll(/<[^>]*>/g, '').trim(),
  )

const namesAt = async (path: string): Promise<string[]> =>
  [...(await read(path)).matchAll(/class="card-title"><a[^>]*>(?:<span[^>]*>)?([^<]*)</g)]
    .map(([, name = '']) => name)
    .sort()

type Rows = { collection: string; text: string }[]

const readRows = async (): Promise<Rows> => {
  const client = await connect(String(process.env.DATABASE_URL))
  try {
    const { rows } = await client.query<Rows[number]>(
      `select collection, to_jsonb(e) - 'ordinal' as text from showcase_entries e
       where collection in ('phase-trails', 'life-cycles') order by collection, doc_id, locale`,
    )
    return rows
  } finally {
    await client.end()
  }
}

const day = (at: string, locale: 'en-GB' | 'nl-NL'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(at))

beforeAll(async () => {
  payload = await usePayload()
  phases = await buildPhases(payload)
  four = await phases.lifeCycle('four', {
    idea: { nl: 'Idee', en: 'Idea' },
    development: { nl: 'Ontwikkeling', en: 'Development' },
    use: { nl: 'Gebruik', en: 'Use' },
  })
  const other = await phases.lifeCycle('other', {
    first: { nl: 'Eerste ingeving', en: 'First thought' },
    development: { nl: 'Ontwikkeling', en: 'Development' },
  })
  project = (await build('Molen')).id
  await phases.enter(project, four)
  const second = (await build('Dijk')).id
  await phases.enter(second, other)
  await phases.decide(second, 'go')
  const ended = (await build('Haven')).id
  await phases.enter(ended, four)
  await phases.decide(ended, 'stop')
  const draft = (await builders(payload).buildProject({ slug: 'stil', title: 'Stil' })).id
  await phases.enter(draft, other)
  await build('Zonder')
  site = await openPublicSite()
}, 240_000)

afterAll(() => site.close())

describe('the page of a project', () => {
  it('tells in its language which phase it is in, since when, and what is ahead', async () => {
    expect(await phasesAt('/projecten/molen')).toEqual([
      `Idee Nu sinds ${day(today, 'nl-NL')}`,
      'Ontwikkeling Komt nog',
      'Gebruik Komt nog',
    ])
    expect(await phasesAt('/en/projects/molen')).toEqual([
      `Idea Now since ${day(today, 'en-GB')}`,
      'Development Still ahead',
      'Use Still ahead',
    ])
    const html = await read('/projecten/molen')
    expect(html).toContain('<h2>Waar staat dit project?</h2>')
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toMatch(/aria-current="step"[^>]*><strong[^>]*>Idee</)
  })

  it('tells nothing of phases where the project has none', async () => {
    expect(await read('/projecten/zonder')).not.toContain('Waar staat dit project?')
  })

  it('follows at once when a gate is passed, waits without a word, and follows a step back', async () => {
    await phases.decide(project, 'go')
    await shows('/projecten/molen').toMatch(/aria-current="step"[^>]*><strong[^>]*>Ontwikkeling</)
    const passed = await read('/projecten/molen')
    expect((await phasesAt('/projecten/molen'))[0]).toBe(
      `Idee Afgerond ${day(today, 'nl-NL')} – ${day(today, 'nl-NL')}`,
    )
    await phases.decide(project, 'hold')
    expect(await read('/projecten/molen?')).toBe(passed)
    await phases.decide(project, 'stepBack')
    await shows('/projecten/molen').toMatch(/aria-current="step"[^>]*><strong[^>]*>Idee</)
    expect(await phasesAt('/projecten/molen')).toEqual([
      `Idee Nu sinds ${day(today, 'nl-NL')}`,
      'Ontwikkeling Komt nog',
      'Gebruik Komt nog',
    ])
  })

  it('calls a phase as the life cycle calls it now', async () => {
    const { phases: rows } = await payload.findByID({
      collection: 'life-cycles',
      id: four,
      locale: 'nl',
      overrideAccess: true,
    })
    const renamed = (rows ?? []).map((row) => (row.key === 'use' ? { ...row, name: 'In gebruik' } : row))
    await payload.update({
      collection: 'life-cycles',
      data: { phases: renamed },
      id: four,
      locale: 'nl',
      overrideAccess: true,
    })
    await shows('/projecten/molen').toContain('In gebruik')
    expect((await phasesAt('/en/projects/molen')).at(-1)).toBe('Use Still ahead')
  })

  it('says that it ended and where, and nothing of what it will not come to', async () => {
    expect(await phasesAt('/projecten/haven')).toEqual([
      `Idee Gestopt ${day(today, 'nl-NL')} – ${day(today, 'nl-NL')}`,
    ])
    expect(await read('/projecten/haven')).not.toContain('aria-current="step"')
  })
})

describe('the list of projects', () => {
  it.each([
    ['/projecten?fase=development', ['Dijk'], 'by a phase, of whichever life cycle'],
    ['/en/projects?phase=development', ['Dijk'], 'in English too'],
    ['/projecten?fase=idea', ['Molen'], 'by where a step back led'],
    ['/projecten?fase=stopped', ['Haven'], 'by how it ended'],
    ['/projecten?fase=idea&fase=development', ['Dijk', 'Molen'], 'by several phases'],
    ['/projecten?zoek=molen&fase=idea', ['Molen'], 'with words as well'],
    ['/projecten?fase=first', ['Dijk', 'Haven', 'Molen', 'Zonder'], 'and not by what only a draft is in'],
  ])('%s: %j, %s', async (path, names) => {
    expect(await namesAt(path)).toEqual(names)
  })

  it('offers the phases by their names, once each, with how many there are', async () => {
    for (const [path, key, names] of [
      ['/projecten', 'fase', ['Idee 1', 'Ontwikkeling 1', 'Gestopt 1']],
      ['/en/projects', 'phase', ['Idea 1', 'Development 1', 'Stopped 1']],
    ] as const) {
      const html = await read(path)
      const choices = [...html.matchAll(new RegExp(`name="${key}"[^>]*/><span>(.*?)</span></span>`, 'g'))]
      expect(choices.map(([, words = '']) => words.replaceAll(/<[^>]*>/g, ''))).toEqual(names)
    }
    expect(await read('/projecten')).not.toContain('Eerste ingeving')
  })

  it('leads to the same phase in the other language, and finds a phase by its name', async () => {
    expect(await read('/projecten?fase=development')).toContain('href="/en/projects?phase=development"')
    expect(await read('/projecten?zoek=ontwikkeling')).toContain('/projecten?fase=development')
  })

  it('says on each card where a project stands', async () => {
    const html = await read('/projecten')
    for (const [title, phase] of [
      ['Molen', 'Idee'],
      ['Dijk', 'Ontwikkeling'],
      ['Haven', 'Gestopt'],
    ])
      expect(html).toMatch(new RegExp(`>${title}</a>(?:(?!</article>).)*<dt>Fase</dt><dd>${phase}</dd>`))
  })
})

describe('programs', () => {
  type Item = { title: { text: string }; trail: { ending: string | null; phase: string; phases: unknown[] } }

  it('read in JSON where each project stands', async () => {
    const { items } = JSON.parse(await read('/en/projects.json')) as { items: Item[] }
    const of = (title: string) => items.find((item) => item.title.text === title)?.trail
    expect(of('Molen')).toEqual({
      ending: null,
      phase: 'idea',
      phases: [
        { end: null, key: 'idea', name: { lang: 'en', text: 'Idea' }, start: today, state: 'present' },
        {
          end: null,
          key: 'development',
          name: { lang: 'en', text: 'Development' },
          start: null,
          state: 'ahead',
        },
        { end: null, key: 'use', name: { lang: 'en', text: 'Use' }, start: null, state: 'ahead' },
      ],
    })
    expect(of('Haven')).toMatchObject({ ending: 'stopped', phase: 'idea' })
    expect(of('Zonder')).toBeNull()
  })

  it('read it in CSV and GeoJSON, and select by it', async () => {
    const csv = (await read('/projecten.csv?fase=development')).split('\r\n')
    const [head = [], dijk = []] = csv.map((line) => line.split(','))
    const cell = (name: string) => dijk[head.indexOf(name)]
    expect([csv.length, cell('phase'), cell('phaseSince')]).toEqual([3, 'Ontwikkeling', today])
    const { features } = JSON.parse(await read('/projecten.geojson?fase=stopped')) as {
      features: { properties: Record<string, unknown> }[]
    }
    expect(features.map(({ properties }) => [properties.phase, properties.phaseSince])).toEqual([
      ['Gestopt', today],
    ])
  })

  it('are told that they can', async () => {
    const { paths } = JSON.parse(await read('/open-data/openapi.json')) as {
      paths: Record<string, { get: { parameters: { description: string; name: string }[] } }>
    }
    const asked = paths['/projecten.json']?.get.parameters.find(({ name }) => name === 'fase')
    expect(asked?.description).toMatch(/^Fase: the key of a phase/)
  })
})

describe('what is public of phases', () => {
  it('is what phases are called and when a project was in each, and nothing else', async () => {
    const rows = JSON.stringify(await readRows())
    for (const secret of ['daarom', 'wie er was', 'onHold', 'stepBack', '-item', '-step', phases.decider])
      expect([secret, rows.includes(secret)]).toEqual([secret, false])
  })

  it('is the same after everything is made anew', async () => {
    const before = await readRows()
    await rebuildShowcase(payload)
    expect(await readRows()).toEqual(before)
    expect(before.filter(({ collection }) => collection === 'phase-trails')).toHaveLength(8)
  })

  it('goes with the project and comes back with it', async () => {
    const save = (_status: 'draft' | 'published') =>
      payload.update({ collection: 'projects', data: { _status }, id: project, overrideAccess: true })
    await save('draft')
    await shows('/projecten').not.toContain('value="idea"')
    expect((await fetch(`${site.url}/projecten.json?fase=idea`)).status).toBe(200)
    expect(await read('/projecten.json?fase=idea')).not.toContain('Molen')
    await save('published')
    await shows('/projecten').toContain('value="idea"')
  })
})
