import { inPanelLanguage } from '@streekwerk/payload-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Person } from '../dev/hire'
import { writeLetter } from '../dev/writeLetter'
import { shownHistory } from '../src/panel/shownHistory'
import { readHistory } from '../src/read/readHistory'
import { sayer } from '../src/words/say'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'

let office: Office
let letter: string

beforeAll(async () => {
  office = await bootOffice()
  letter = await writeLetter(await office.as('lawyer'))
})

afterAll(() => office.close())

const shownTo = async (person: Person, language: 'en' | 'nl' = 'nl', id = letter) => {
  const req = await office.as(person)
  Object.assign(req.i18n, { language })
  const own = inPanelLanguage(req)
  const history = await readHistory(own, { collection: 'letters', id })
  if (!history) throw new Error('there is no history')
  const subject = { isGlobal: false, slug: 'letters' }
  return shownHistory(own, { history, id, say: sayer(language), subject })
}

const linesOf = (entries: Awaited<ReturnType<typeof shownTo>>) =>
  entries.map(({ changes, what }) => [
    what,
    ...changes.map(({ field, from, note, to }) => `${field}: ${note ?? `${from} → ${to}`}`),
  ])

describe('the view of a history', () => {
  test('says fields, choices, rows and documents as the panel calls them', async () => {
    expect(linesOf(await shownTo('lawyer'))).toEqual([
      [
        'Adriaan Advocaat publiceerde dit',
        'Verzending › Aangetekend: leeg → ja',
        'Verzending › Verzonden op: leeg → 2 maart 2026',
        'Status: Concept → Gepubliceerd',
      ],
      ['Adriaan Advocaat wijzigde dit', 'Onderwerp (Engels): leeg → Reminder'],
      [
        'Adriaan Advocaat wijzigde dit',
        'Tekst: Geachte heer,\nBetaal alstublieft. → Geachte heer,\nBetaal nu.',
        'Toon: Mild → Streng',
        'Bijlagen: Aantal rijen: 1 → Aantal rijen: 2',
        'Bijlagen 2 › Naam: leeg → Factuur',
        "Bijlagen 2 › Pagina's: leeg → 1",
        'Onderdelen: leeg → Aantal rijen: 1',
        'Onderdelen 1 (Clausule) › Bewoording (Nederlands): leeg → Binnen veertien dagen.',
        'Honorarium › Bedrag: leeg → €\u00a0315.000,50',
        'Honorarium › Jaar: leeg → 2027',
      ],
      [
        'Adriaan Advocaat maakte dit',
        'Onderwerp (Nederlands): leeg → Aanmaning',
        'Tekst: leeg → Geachte heer,\nBetaal alstublieft.',
        'Cliënt: leeg → Berta Bakker',
        'Toon: leeg → Mild',
        'Bijlagen: leeg → Aantal rijen: 1',
        'Bijlagen 1 › Naam: leeg → Offerte',
        "Bijlagen 1 › Pagina's: leeg → 3",
        'Status: leeg → Concept',
      ],
    ])
  })

  test('speaks the language of the panel', async () => {
    const lines = linesOf(await shownTo('lawyer', 'en')).flat()
    expect(lines).toContain('Adriaan Advocaat published this')
    expect(lines).toContain('Tone: Mild → Stern')
    expect(lines).toContain('Parts 1 (Clause) › Wording (Dutch): empty → Binnen veertien dagen.')
  })

  test('says nothing of what whoever looks may not read', async () => {
    expect(
      linesOf(await shownTo('clerk'))
        .flat()
        .join(),
    ).not.toMatch(/Honorarium|315/)
  })

  test('says that rows moved, that only formatting changed, and that a row is gone', async () => {
    const made = await office.make('lawyer', 'letters', {
      enclosures: [{ name: 'A' }, { name: 'B' }],
      subject: 'Rijen',
    })
    const [a, b] = made.enclosures as { id: string }[]
    await office.change('lawyer', 'letters', made.id, { enclosures: [b, a] })
    await office.change('lawyer', 'letters', made.id, { enclosures: [b] })
    const [gone, moved] = linesOf(await shownTo('lawyer', 'nl', made.id))
    expect(moved).toContain('Bijlagen: De volgorde van de rijen is gewijzigd.')
    expect(gone).toContain('Bijlagen (rij die er niet meer is) › Naam: A → leeg')
  })

  test('tells a draft beside what is published from what is taken off the site', async () => {
    const made = await office.make('lawyer', 'letters', { _status: 'published', subject: 'Op de site' })
    await office.change('lawyer', 'letters', made.id, { subject: 'Nog niet' }, { draft: true })
    await office.change('lawyer', 'letters', made.id, { _status: 'published' })
    await office.change('lawyer', 'letters', made.id, { _status: 'draft' })
    const [taken, , beside] = linesOf(await shownTo('lawyer', 'nl', made.id))
    expect(beside).toEqual([
      'Adriaan Advocaat wijzigde dit',
      'Onderwerp (Nederlands): Op de site → Nog niet',
      'Status: Concept bewaard; de gepubliceerde versie staat er nog.',
    ])
    expect(taken).toEqual(['Adriaan Advocaat haalde dit van de site', 'Status: Gepubliceerd → Concept'])
  })

  test('says of a document that whoever looks may not read, or that is gone, just that, and never its id', async () => {
    const clients = await Promise.all(
      ['Cornelis', 'Dirk'].map((name) => office.make('lawyer', 'clients', { name })),
    )
    const [kept, gone] = clients.map(({ id }) => id)
    const made = await office.make('lawyer', 'letters', { client: kept, subject: 'Wie' })
    await office.change('lawyer', 'letters', made.id, { client: gone })
    await office.change('lawyer', 'letters', made.id, { client: null })
    await office.local.delete({ collection: 'clients', id: gone, overrideAccess: true })
    const named = linesOf(await shownTo('lawyer', 'nl', made.id)).flat()
    expect(named).toContain('Cliënt: Cornelis → een document dat er niet meer is')
    const access = office.payload.collections['clients' as never] as unknown as {
      config: { access: { read: () => boolean } }
    }
    const { read } = access.config.access
    access.config.access.read = () => false
    const unread = linesOf(await shownTo('lawyer', 'nl', made.id)).flat()
    access.config.access.read = read
    expect(unread).toContain('Cliënt: een document dat u niet mag lezen → een document dat er niet meer is')
    expect([...named, ...unread].join()).not.toMatch(/[\da-f]{8}-/)
  })

  test('calls documents by the field that the house names, and by their title where that says nothing', async () => {
    const called = await Promise.all([
      office.make('lawyer', 'clients', { name: 'Evert', phone: '0314 55' }),
      office.make('lawyer', 'clients', { name: 'Floor' }),
    ])
    const [told, untold] = called.map(({ id }) => id)
    const made = await office.make('lawyer', 'letters', { client: told, subject: 'Hoe' })
    await office.change('lawyer', 'letters', made.id, { client: untold })
    expect(linesOf(await shownTo('lawyer', 'nl', made.id)).flat()).toContain('Cliënt: Evert → Floor')
    const options = office.config.custom?.auditTrail as { titles: Record<string, string> }
    options.titles = { clients: 'phone' }
    const lines = linesOf(await shownTo('lawyer', 'nl', made.id)).flat()
    options.titles = {}
    expect(lines).toContain('Cliënt: 0314 55 → Floor')
  })
})
