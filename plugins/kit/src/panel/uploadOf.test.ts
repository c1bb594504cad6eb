import { describe, expect, test } from 'vitest'

import { fileTarget } from '../read/fileTarget'
import { uploadOf } from './uploadOf'

const files = (fields: readonly object[], useAsTitle: string) =>
  fileTarget({ admin: { useAsTitle }, flattenedFields: fields, slug: 'letters' } as never, 'applications')

const sent = (name: string, ...fields: readonly [titleField: string | null, subjectField: string | null]) => {
  const [titleField, subjectField] = fields
  const body = uploadOf(new File(['x'], name), { subjectField, titleField }, 7)
  return JSON.parse(body.get('_payload') as string) as unknown
}

describe('a file that is uploaded as evidence', () => {
  test('is told what it is called and whose it is where files of this house have fields for that', () => {
    const fields = [
      { name: 'title', type: 'text' },
      { name: 'of', relationTo: 'applications', type: 'relationship' },
    ]
    expect(files(fields, 'title')).toEqual({ collection: 'letters', subjectField: 'of', titleField: 'title' })
    expect(sent('Brief van de buren.v2.pdf', 'title', 'of')).toEqual({
      of: 7,
      title: 'Brief van de buren.v2',
    })
  })

  test('is sent by itself where they have none', () => {
    const fields = [
      { name: 'filename', type: 'text' },
      { hasMany: true, name: 'all', relationTo: 'applications', type: 'relationship' },
      { name: 'any', relationTo: ['applications', 'staff'], type: 'relationship' },
    ]
    expect(files(fields, 'filename')).toEqual({ collection: 'letters', subjectField: null, titleField: null })
    expect(sent('brief.pdf', null, null)).toEqual({})
    expect(sent('.pdf', 'title', null)).toEqual({ title: '.pdf' })
  })
})
