import { createRowReader } from '@streekwerk/payload-showcase/router'
import { expect, it } from 'vitest'

import { aPicture } from '../../../test/access/world'
import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

const payload = await usePayload()
const reader = createRowReader(payload.db.pool)

it('the public knows how to reach the cooperative, by what sign, and which projects it puts first', async () => {
  const logo = await payload.create({
    collection: 'media',
    data: { alt: 'Beeldmerk' },
    file: await aPicture(),
    overrideAccess: true,
  })
  const { buildProject } = builders(payload)
  const [one, other] = [await buildProject(), await buildProject()]
  await payload.updateGlobal({
    slug: 'site',
    data: {
      contactAddress: { city: 'Oosterwier', postcode: '9999 XX', street: 'Dijkweg 1' },
      contactPhone: '(0596) 00 00 00',
      home: { featured: [other.id, one.id] },
      logo: logo.id,
      name: 'De coöperatie',
    },
    overrideAccess: true,
  })
  const row = await reader.row('site', 'site', 'nl')
  expect(row?.references.map(({ id, role }) => [role, id])).toEqual([
    ['logo', logo.id],
    ['featured', other.id],
    ['featured', one.id],
  ])
  expect(row?.fields).toMatchObject({
    contactAddress: { city: 'Oosterwier', kind: 'address' },
    contactPhone: { kind: 'phone', phone: '(0596) 00 00 00' },
  })
})

it('a number that nobody can call and a postcode that cannot be are refused at their fields', async () => {
  const wrong = payload.updateGlobal({
    slug: 'site',
    data: { contactAddress: { postcode: '12 AB' }, contactPhone: 'bel ons maar', name: 'De coöperatie' },
    overrideAccess: true,
  })
  await expect(wrong).rejects.toMatchObject({
    data: {
      errors: expect.arrayContaining([
        expect.objectContaining({ path: 'contactPhone' }),
        expect.objectContaining({ path: 'contactAddress.postcode' }),
      ]) as unknown,
    },
  })
})
