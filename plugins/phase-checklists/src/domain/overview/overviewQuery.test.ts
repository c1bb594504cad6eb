import { describe, expect, test } from 'vitest'

import { overviewQuery } from './overviewQuery'

describe('what an address asks of the overview', () => {
  test('is everything on the first page where it says nothing', () => {
    const query = { lifeCycle: null, notStarted: false, page: 1, phase: null, state: null }
    expect(overviewQuery({})).toEqual({ query })
    expect(overviewQuery({ lifeCycle: '', notStarted: '', page: '', phase: '', state: '' })).toEqual({
      query,
    })
  })

  test('is what it says', () => {
    expect(overviewQuery({ lifeCycle: 'grant', page: '2', phase: 'intake', state: 'onHold' })).toEqual({
      query: { lifeCycle: 'grant', notStarted: false, page: 2, phase: 'intake', state: 'onHold' },
    })
    expect(overviewQuery({ notStarted: '1' })).toMatchObject({ query: { notStarted: true } })
  })

  test('is of no other interest where it says more', () => {
    expect(overviewQuery({ depth: ['x'], locale: 'nl' })).toHaveProperty('query')
  })

  test.each([
    ['a list', { phase: ['intake'] }, 'text', 'phase'],
    ['a state that there is not', { state: 'asleep' }, 'choice', 'state'],
    ['something else than yes', { notStarted: 'no' }, 'choice', 'notStarted'],
    ['half a page', { page: '1.5' }, 'number', 'page'],
    ['no page at all', { page: '0' }, 'number', 'page'],
    ['a page after all pages', { page: '1000001' }, 'number', 'page'],
    ['a page that is no number', { page: 'x' }, 'number', 'page'],
  ])('is refused at its name where it is %s', (_, asked, expected, path) => {
    expect(overviewQuery(asked)).toEqual({ fault: { expected, path } })
  })
})
