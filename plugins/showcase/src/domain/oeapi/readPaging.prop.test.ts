import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { FARTHEST, PAGE_SIZES, readPaging } from './readPaging'

describe('laws of pages', () => {
  it('whatever is asked, a page is one that can be answered or a sentence says why not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (size, number) => {
        const paging = readPaging(new URLSearchParams({ pageNumber: number, pageSize: size }))
        if ('fault' in paging) expect(paging.fault.length).toBeGreaterThan(10)
        else {
          expect(PAGE_SIZES).toContain(paging.pageSize)
          expect(paging.pageNumber * paging.pageSize).toBeLessThanOrEqual(FARTHEST)
        }
      }),
    )
  })

  it('every page up to the farthest is read as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGE_SIZES), fc.integer({ max: 20, min: 1 }), (pageSize, pageNumber) => {
        const query = new URLSearchParams({ pageNumber: String(pageNumber), pageSize: String(pageSize) })
        expect(readPaging(query)).toEqual({ pageNumber, pageSize })
      }),
    )
  })
})
