import { describe, expect, it } from 'vitest'

import type { FieldRule, ImportMap, Json } from '../map/importMap'
import type { RowContext } from './fieldPlan'
import { planField } from './planField'
import { planRow } from './planRow'

const context: RowContext = { everywhere: [], formats: { dates: 'dd.mm.yyyy', numbers: 'nl' } }
const row = (cells: Record<string, Json>) => ({ cells, number: 7 })
const plan = (rule: FieldRule, cell: Json) => planField(rule, row({ kolom: cell }), context)
const valueOf = (rule: FieldRule, cell: Json) => {
  const { planned } = plan({ column: 'kolom', ...rule }, cell)
  return planned?.is === 'value' ? planned.value : undefined
}
const codesOf = (rule: FieldRule, cell: Json) =>
  plan({ column: 'kolom', ...rule }, cell).issues.map(({ code, severity }) => `${severity} ${code}`)

describe('a cell', () => {
  it('is read as its rule says', () => {
    expect(valueOf({ as: 'cents' }, '2.034.856')).toBe(203485600)
    expect(valueOf({ as: 'date' }, '11.02.2016')).toBe('2016-02-11')
    expect(valueOf({ as: 'boolean' }, 'Ja')).toBe(true)
    expect(valueOf({ as: 'choice', choices: { Friesland: 'fryslan' } }, 'Friesland')).toBe('fryslan')
    expect(valueOf({ steps: [{ part: 1, split: '#' }, 'trim'] }, 'Straat 1# 9611 HZ #Sappemeer')).toBe(
      '9611 HZ',
    )
    expect(valueOf({ as: 'number' }, 52.76)).toBe(52.76)
    expect(valueOf({ steps: [{ match: '^\\d+-(\\w{4})-0(\\d{2})$', to: '$1$2' }] }, '10249-00SU-001')).toBe(
      '00SU01',
    )
  })

  it('that cannot be read is an error with its column, row and value', () => {
    expect(plan({ as: 'date', column: 'kolom' }, '31.02.2016').issues).toEqual([
      {
        code: 'date-bad',
        column: 'kolom',
        details: { format: 'dd.mm.yyyy', then: '', value: '31.02.2016' },
        row: 7,
        severity: 'error',
      },
    ])
  })

  it('that cannot be read is left out or kept with a warning when the map says so', () => {
    expect(codesOf({ as: 'url', onBad: 'empty' }, 'geen adres')).toEqual(['warning url-bad'])
    expect(valueOf({ as: 'url', onBad: 'empty' }, 'geen adres')).toBeUndefined()
    expect(valueOf({ onBad: 'keep', pattern: '\\d{4}' }, '12')).toBe('12')
  })

  it('with HTML entities is read only when the map asks for it, and says so', () => {
    expect(valueOf({}, 'A&amp;O')).toBe('A&amp;O')
    expect(codesOf({}, 'A&amp;O')).toEqual(['warning text-entity'])
    expect(valueOf({ steps: ['html'] }, 'A&amp;O')).toBe('A&O')
    expect(codesOf({ steps: ['html'] }, 'A&amp;O')).toEqual(['notice entity-decoded'])
  })

  it('keeps characters that were lost earlier, with a warning', () => {
    expect(valueOf({}, 'Frysl\ufffdn')).toBe('Frysl\ufffdn')
    expect(codesOf({}, 'Frysl\ufffdn')).toEqual(['warning text-replacement'])
  })

  it('that lost its leading zeros is refused, or mended with a warning when the map says so', () => {
    expect(codesOf({ as: 'code', digits: 4 }, '358')).toEqual(['error code-zeros-lost'])
    expect(valueOf({ as: 'code', digits: 4, pad: true }, '358')).toBe('0358')
    expect(codesOf({ as: 'code', digits: 4, pad: true }, '358')).toEqual(['warning code-zeros-added'])
    expect(codesOf({ as: 'code', digits: 8 }, '1,23E+11')).toEqual(['error code-scientific'])
  })

  it('with a web address without a scheme gets one only when the map states it', () => {
    expect(codesOf({ as: 'url' }, 'www.protospace.nl')).toEqual(['error url-bad'])
    expect(valueOf({ as: 'url', scheme: 'http' }, 'www.protospace.nl')).toBe('http://www.protospace.nl')
    expect(codesOf({ as: 'url', scheme: 'http' }, 'http://http://dubbel.nl')).toEqual(['error url-bad'])
  })

  it('that looks like a number an older program could not hold is kept with a warning', () => {
    expect(valueOf({ as: 'cents' }, '21.474.836')).toBe(2147483600)
    expect(codesOf({ as: 'cents' }, '21.474.836')).toEqual(['warning number-ceiling'])
  })

  it('that is empty leaves its field alone, unless the map says that it empties it', () => {
    expect(plan({ column: 'kolom' }, '')).toEqual({ issues: [] })
    expect(valueOf({ clear: true }, ' ')).toBeNull()
    expect(codesOf({ required: true }, '')).toEqual(['error required-empty'])
    expect(codesOf({ expected: true }, null)).toEqual(['warning expected-empty'])
  })

  it('that gives nothing may fall back on another, with a warning', () => {
    const rule: FieldRule = { column: 'kolom', fallback: { constant: 'utrecht' } }
    expect(plan(rule, '').planned).toEqual({ is: 'value', value: 'utrecht' })
    expect(plan(rule, '').issues.map(({ code }) => code)).toEqual(['fallback-used'])
  })

  it('is guessed only with a warning', () => {
    const rule: FieldRule = {
      as: 'guess',
      guesses: [{ if: '^gemeente', then: ['government'] }],
      otherwise: ['society'],
    }
    expect(valueOf(rule, 'Gemeente Leek')).toEqual(['government'])
    expect(valueOf(rule, 'Het Anker')).toEqual(['society'])
    expect(codesOf(rule, 'Het Anker')).toEqual(['warning guessed'])
  })
})

describe('a long text', () => {
  it('is shortened only when the map asks for it, after a sentence, and says so', () => {
    const rule: FieldRule = { steps: [{ shorten: 30 }] }
    expect(valueOf(rule, 'Dit is een eerste zin. Dit is een tweede zin.')).toBe('Dit is een eerste zin. …')
    expect(codesOf(rule, 'Dit is een eerste zin. Dit is een tweede zin.')).toEqual(['notice text-shortened'])
    expect(codesOf(rule, 'Kort.')).toEqual([])
  })
})

describe('a row', () => {
  const map: ImportMap = {
    also: [
      {
        collection: 'participations',
        fields: {
          partner: { column: 'Partner', lookup: { by: 'importKey', collection: 'partners' } },
          project: { self: true },
        },
        key: { text: 'lead:{Nr}' },
        when: 'Partner',
      },
    ],
    checks: [{ end: 'period.end', rule: 'order', start: 'period.start', then: 'empty' }],
    collection: 'projects',
    fields: {
      'period.end': { as: 'date', column: 'Eind' },
      'period.start': { as: 'date', column: 'Begin' },
      story: { as: 'richText', lines: ['{Tekst}', 'Fonds: {Fonds}'] },
      title: { column: 'Titel', required: true },
      'title@en': { column: 'Title' },
    },
    key: { text: 'nr:{Nr}' },
  }

  it('becomes its own document and those that the map adds', () => {
    const { after, issues, own } = planRow(
      map,
      row({ Nr: '1', Partner: 'Aurora', Titel: 'Een', Title: 'One' }),
      context,
    )
    expect(issues).toEqual([])
    expect(own?.key).toBe('nr:1')
    expect(own?.fields.map(({ locale = 'nl', path }) => `${path} ${locale}`)).toEqual([
      'title nl',
      'title en',
    ])
    expect(after.map(({ collection, key }) => [collection, key])).toEqual([['participations', 'lead:1']])
  })

  it('says when it makes no sub-document', () => {
    const { after, issues } = planRow(map, row({ Nr: '1', Partner: ' ', Titel: 'Een' }), context)
    expect(after).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['sub-skipped'])
  })

  it('with dates the wrong way round keeps its begin, leaves the end empty and states the raw value', () => {
    const wrong = row({ Begin: '14.03.2003', Eind: '15.10.1931', Nr: '1', Partner: 'x', Titel: 'Een' })
    const { issues, own } = planRow(map, wrong, context)
    expect(own?.fields.map(({ path }) => path)).toEqual(['period.start', 'title'])
    expect(issues).toMatchObject([
      { code: 'order-wrong', details: { value: '15.10.1931' }, severity: 'warning' },
    ])
  })

  it('without a key is an error', () => {
    expect(planRow(map, row({ Partner: 'x', Titel: 'Een' }), context).issues.map(({ code }) => code)).toEqual(
      ['sub-skipped', 'key-empty', 'key-empty'].slice(1),
    )
  })

  it('leaves out a line of which every column is empty', () => {
    const { own } = planRow(
      map,
      row({ Fonds: '', Nr: '1', Partner: 'x', Tekst: 'Verhaal', Titel: 'Een' }),
      context,
    )
    const story = own?.fields.find(({ path }) => path === 'story')?.planned
    expect(JSON.stringify(story)).toContain('Verhaal')
    expect(JSON.stringify(story)).not.toContain('Fonds')
  })
})
