import { describe, expect, it } from 'vitest'

import { type Issue, issueText } from './issue'

const issue: Issue = {
  code: 'date-bad',
  column: 'Begindatum',
  details: { format: 'dd.mm.yyyy', value: '31.02.2016' },
  row: 12,
  severity: 'error',
}

describe('what an import says', () => {
  it('is said in Dutch and in English', () => {
    expect(issueText(issue, 'nl')).toBe('“31.02.2016” is geen datum als dd.mm.yyyy.')
    expect(issueText(issue, 'en')).toBe('“31.02.2016” is not a date as dd.mm.yyyy.')
  })

  it('names no map to whoever has none to write in', () => {
    const unused: Issue = { code: 'column-unused', column: 'Kleur', details: {}, severity: 'notice' }
    expect(issueText(unused, 'nl')).toContain('kaart')
    expect(issueText(unused, 'nl', false)).toBe(
      'De kolom “Kleur” wordt niet ingelezen: er is geen veld met die naam.',
    )
    expect(issueText(issue, 'nl', false)).toBe(issueText(issue, 'nl'))
  })

  it('says what became of the value', () => {
    const left: Issue = {
      ...issue,
      details: { ...issue.details, then: 'value-left-out' },
      severity: 'warning',
    }
    expect(issueText(left, 'nl')).toMatch(/ Het veld blijft leeg\.$/)
  })

  it('stays readable when the value is a whole story', () => {
    const long: Issue = { ...issue, details: { format: 'dd.mm.yyyy', value: 'woord '.repeat(500) } }
    expect(issueText(long, 'nl').length).toBeLessThan(200)
  })
})
