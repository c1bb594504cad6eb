import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'

import { buildMeasurement, buildPanelKpi, buildPanelPeriod } from '../../../test/buildPanelKpi'
import { Panel } from './act/Panel'
import { PeriodInside } from './act/PeriodInside'
import type { PanelKpi, PanelPeriod, Surroundings } from './panel'

vi.mock('next/navigation.js', () => ({ useRouter: () => ({ refresh: () => undefined }) }))

const head: Surroundings = {
  api: '/api',
  files: null,
  language: 'nl',
  mayDefine: true,
  me: 'head',
  subject: 'branch',
  today: '2027-06-15',
}

const shown = (
  period: Partial<PanelPeriod>,
  { by = {}, kpi = {} }: { by?: Partial<Surroundings>; kpi?: Parameters<typeof buildPanelKpi>[0] } = {},
): string => {
  const of: PanelKpi = buildPanelKpi(kpi)
  return renderToStaticMarkup(
    <Panel surroundings={{ ...head, ...by }}>
      <PeriodInside kpi={of} period={buildPanelPeriod(2026, period)} />
    </Panel>,
  )
}

/** The names of the fields, in their order. */
const fieldsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<label[^>]*>([^<]*)</g)].map(([, name = '']) => name)

const measuring = { by: { mayDefine: false }, kpi: { dimensions: [] } }
const about = ['Bron', 'Toelichting', 'Bewijs: links, één per regel']

test.each([
  [{ type: 'number' }, ['Waarde (bezoekers)']],
  [{ type: 'percentage' }, ['Teller', 'Noemer', 'Waarde (%)']],
  [{ type: 'yesNo' }, ['Waarde (bezoekers)']],
] as const)('a value is entered in the fields of its type, and on what it rests: %j', (kpi, fields) => {
  const html = shown({}, { ...measuring, kpi: { ...measuring.kpi, kpi } })
  expect(fieldsIn(html)).toEqual([...fields, ...about])
})

test('yes or no is chosen, and a level by its name', () => {
  const yesNo = shown({}, { ...measuring, kpi: { dimensions: [], kpi: { type: 'yesNo' } } })
  expect(yesNo).toContain('<option value="1">Ja</option><option value="0">Nee</option>')
  const rubric = { dimensions: [], kpi: { levels: 2, type: 'rubric' as const }, levelNames: ['Begin', ''] }
  expect(shown({}, { ...measuring, kpi: rubric })).toContain(
    '<option value="1">1: Begin</option><option value="2">2</option>',
  )
})

test('every category has a field of its own', () => {
  const html = shown({}, { by: { mayDefine: false } })
  expect(html).toContain('<legend>Uitgesplitst naar Leeftijd</legend>')
  expect(fieldsIn(html)).toEqual(['Waarde (bezoekers)', 'Kinderen', 'Volwassenen', ...about])
})

test('what was submitted is shown with its evidence, and approved or sent back by somebody else', () => {
  const open = buildMeasurement({
    evidence: [{ file: null, link: 'https://library.example/door', note: '' }],
    state: 'submitted',
  })
  const html = shown({ open })
  expect(html).toContain('12 bezoekers')
  expect(html).toContain('<a href="https://library.example/door">')
  expect(html).toContain('aria-label="Goedkeuren: 2026"')
  expect(html).toContain('Terugsturen')
  const own = shown({ open }, { by: { me: 'keeper' } })
  expect(own).not.toContain('aria-label="Goedkeuren')
  expect(own).toContain('Iemand anders keurt het goed.')
})

test('a link that leads elsewhere than the web is words and no link', () => {
  const evidence = [{ file: null, link: 'javascript:alert(1)', note: '' }]
  const html = shown({ counting: buildMeasurement({ evidence }) })
  expect(html).toContain('javascript:alert(1)')
  expect(html).not.toContain('href')
})

test('a fraction is told with what it is made of, as it was written', () => {
  const counting = buildMeasurement({ denominator: 8, numerator: 1, value: 12.5 })
  const html = shown({ counting }, { kpi: { kpi: { decimals: 1, type: 'percentage' } } })
  expect(html).toContain('12,5\u00a0% (1 van 8)')
})

test('who may define sets the target and locks, and who may not sees neither', () => {
  const html = shown({ counting: buildMeasurement(), target: 1200.5 })
  expect(html).toContain('value="1200,5"')
  expect(html).toContain('aria-label="Periode sluiten: 2026"')
  const other = shown({ counting: buildMeasurement(), target: 1200 }, { by: { mayDefine: false } })
  expect(other).not.toContain('Doel opslaan')
  expect(other).not.toContain('Periode sluiten')
})

test('a target on which no verdict can rest is told as it is typed', () => {
  const html = shown({ target: 5 }, { kpi: { kpi: { baseline: 10 } } })
  expect(html).toContain('Dit is slechter dan de nulwaarde')
  expect(shown({ target: 15 }, { kpi: { kpi: { baseline: 10 } } })).not.toContain('geen oordeel')
})

test('what counts can be corrected with a reason, and a locked period only be unlocked', () => {
  const counting = buildMeasurement()
  expect(shown({ counting })).toContain('Verbeteren')
  const locked = shown({ counting, isLocked: true })
  expect(locked).not.toContain('Verbeteren')
  expect(locked).not.toContain('Doel opslaan')
  expect(locked).toContain('<summary>Periode openen: 2026</summary>')
})

test('a draft that was sent back says why, and goes on with what was typed', () => {
  const open = buildMeasurement({ sentBack: 'Telde u dubbel?', state: 'draft', value: 12.5 })
  const html = shown({ open }, { kpi: { dimensions: [], kpi: { decimals: 1 } } })
  expect(html).toContain('Teruggestuurd: Telde u dubbel?')
  expect(html).toContain('value="12,5"')
  expect(html).toContain('Concept weggooien: 2026')
})

test('what waits is taken back by whoever submitted it, and by nobody else', () => {
  const open = buildMeasurement({ state: 'submitted', submittedBy: { id: 'keeper', name: 'Keeper' } })
  const by = (me: string) => shown({ open }, { by: { me } })
  expect(by('keeper')).toContain('aria-label="Terugnemen: 2026"')
  expect(by('another')).not.toContain('Terugnemen')
})

test('where there is nothing to do that is said', () => {
  const html = shown({}, { by: { mayDefine: false }, kpi: { mayApprove: false, mayMeasure: false } })
  expect(html).toContain('Hier is voor u nu niets te doen.')
})

test('what can still become another is not approved yet, and it is told from when on', () => {
  const open = buildMeasurement({ state: 'submitted' })
  const html = shown({ open, until: '2027-06-16' })
  expect(html).toContain('Goedkeuren kan vanaf 16 juni 2027.')
  expect(html).not.toContain('aria-label="Goedkeuren')
  expect(html).toContain('Terugsturen')
})

const scan = { href: '/api/scans/file/page%202.pdf', id: 'scan', name: 'page 2.pdf' }
const hidden = { href: null, id: 'hidden', name: null }

test('files are shown by their names with the way to them, and one that is not for the viewer only as that', () => {
  const evidence = [scan, hidden].map((file) => ({ file, link: '', note: '' }))
  const html = shown({ counting: buildMeasurement({ evidence }) })
  expect(html).toContain(
    '<a href="/api/scans/file/page%202.pdf" rel="noreferrer" target="_blank">page 2.pdf</a>',
  )
  expect(html).toContain('een bestand dat u niet kunt zien')
})

test('files are attached and taken away where a house keeps them', () => {
  const files = { collection: 'scans', subjectField: null, titleField: null }
  const open = buildMeasurement({
    evidence: [{ file: scan, link: '', note: '' }],
    state: 'draft',
  })
  const html = shown({ open }, { by: { files, mayDefine: false }, kpi: { dimensions: [] } })
  expect(fieldsIn(html)).toEqual(['Waarde (bezoekers)', ...about, 'Bewijs: een bestand'])
  expect(html).toContain('type="file"')
  expect(html).toContain('aria-label="Weghalen: page 2.pdf"')
  expect(shown({ open }, measuring)).not.toContain('type="file"')
})

test('who locked and unlocked a period is told with why', () => {
  const lockings = [
    { byName: 'Ans', day: '2027-01-02', isLocked: true, reason: '' },
    { byName: 'Bo', day: '2027-02-03', isLocked: false, reason: 'De kat telde mee.' },
  ]
  const html = shown({ lockings })
  expect(html).toContain('Gesloten op 2 januari 2027 door Ans')
  expect(html).toContain('Geopend op 3 februari 2027 door Bo: De kat telde mee.')
  expect(shown({})).not.toContain('Gesloten en geopend')
})
