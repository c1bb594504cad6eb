import { describe, expect, it } from 'vitest'

import { isPublished } from './isPublished'

describe('isPublished', () => {
  it('a collection without drafts is published as it stands', () => {
    expect(isPublished({}, false, 'nl')).toBe(true)
  })

  it('a draft, and anything that says nothing, is not', () => {
    expect(isPublished({ _status: 'draft' }, true, 'nl')).toBe(false)
    expect(isPublished({}, true, 'nl')).toBe(false)
    expect(isPublished({ _status: null }, true, 'nl')).toBe(false)
    expect(isPublished({ _status: 'published' }, true, 'nl')).toBe(true)
  })

  it('a status per language is heeded', () => {
    const document = { _status: { nl: 'published', en: 'draft' } }
    expect(isPublished(document, true, 'nl')).toBe(true)
    expect(isPublished(document, true, 'en')).toBe(false)
  })
})
