import { describe, expect, it } from 'vitest'

import { formatCents, formatDate, formatNumber, formatPeriod } from './format'

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')
const words = { from: 'vanaf', until: 'tot en met' }

describe('format', () => {
  it('money is written as each language does, cents only where there are some', () => {
    expect(plain(formatCents(123456700, 'nl'))).toBe('€ 1.234.567')
    expect(plain(formatCents(1250, 'nl'))).toBe('€ 12,50')
    expect(plain(formatCents(123456700, 'en'))).toBe('€1,234,567')
  })

  it('a day is the day in the Netherlands, whatever the clock of the server', () => {
    expect(formatDate('2025-03-02T23:30:00.000Z', 'nl')).toBe('3 maart 2025')
    expect(formatDate('2025-03-02T23:30:00.000Z', 'en')).toBe('3 March 2025')
  })

  it('a period may be open at either end, and within a month it is that month', () => {
    const [start, end] = ['2024-01-15T12:00:00.000Z', '2026-06-30T12:00:00.000Z']
    expect(plain(formatPeriod({ start, end }, 'nl', words))).toBe('januari 2024 – juni 2026')
    expect(formatPeriod({ start, end: null }, 'nl', words)).toBe('vanaf januari 2024')
    expect(formatPeriod({ start: null, end }, 'nl', words)).toBe('tot en met juni 2026')
    expect(formatPeriod({ start, end: start }, 'nl', words)).toBe('januari 2024')
  })

  it('numbers have the separators of the language', () => {
    expect(formatNumber(1808, 'nl')).toBe('1.808')
  })
})
