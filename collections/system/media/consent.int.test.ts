import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { builders } from '../../../test/support/build'
import { openPublicSite, type PublicSite } from '../../../test/support/openPublicSite'
import { usePayload } from '../../../test/support/payload'

const payload = await usePayload()
let site: PublicSite
let picture: { filename?: string | null; id: string }

beforeAll(async () => {
  const data = await sharp({ create: { background: '#386641', channels: 3, height: 40, width: 60 } })
    .jpeg()
    .toBuffer()
  picture = await payload.create({
    collection: 'media',
    data: { alt: 'Vier mensen bij een heg', consent: { consentGiven: true } },
    file: { data, mimetype: 'image/jpeg', name: 'vier-mensen.jpg', size: data.length },
    overrideAccess: true,
  })
  await builders(payload).buildProject({
    _status: 'published',
    images: [{ image: picture.id }],
    title: 'Heggen',
  })
  site = await openPublicSite()
})

afterAll(() => site.close())

const page = async (): Promise<string> => (await fetch(`${site.url}/projecten/heggen`)).text()
const fileStatus = async (): Promise<number> =>
  (await fetch(`${site.url}/media/${picture.filename ?? ''}`)).status
const say = (withdrawn: boolean) =>
  payload.update({
    collection: 'media',
    data: { consent: { withdrawn } },
    id: picture.id,
    overrideAccess: true,
  })

test('a picture of which consent is withdrawn leaves pages at once, and its file is not served; given again it is back', async () => {
  expect([await fileStatus(), (await page()).includes('Vier mensen bij een heg')]).toEqual([200, true])
  await say(true)
  expect(await fileStatus()).toBe(404)
  await expect.poll(async () => (await page()).includes('Vier mensen'), { timeout: 3000 }).toBe(false)
  await say(false)
  expect(await fileStatus()).toBe(200)
  await expect.poll(async () => (await page()).includes('Vier mensen'), { timeout: 3000 }).toBe(true)
})
