import { describe, expect, it } from 'vitest'

import { readPaging } from './readPaging'

const read = (query: string) => readPaging(new URLSearchParams(query))

describe('which page is asked for', () => {
  it('is the first of ten unless it says otherwise', () => {
    expect(read('')).toEqual({ pageNumber: 1, pageSize: 10 })
    expect(read('pageSize=250&pageNumber=20&consumer=x')).toEqual({ pageNumber: 20, pageSize: 250 })
  })

  it.each([
    'pageSize=11',
    'pageNumber=0',
    'pageNumber=01',
    'pageNumber=2&pageNumber=3',
    'search=x',
    'pageNumber=',
  ])('%s is refused', (query) => {
    expect(read(query)).toHaveProperty('fault')
  })

  it('reaches no further than can be counted quickly, and says how far', () => {
    expect(read('pageSize=50&pageNumber=100')).toEqual({ pageNumber: 100, pageSize: 50 })
    expect(read('pageSize=50&pageNumber=101')).toEqual({
      fault: 'Pages reach to item 5000: pageNumber may be at most 100.',
    })
  })
})
