import { expect, test } from 'vitest'

import { ideaForm } from './ideaForm'
import { createSite } from './site'

const leadsToForm = (site: unknown): boolean =>
  Object.values(ideaForm.path).some((path) => JSON.stringify(site).includes(JSON.stringify(path)))

test('a server that receives ideas has a form for them and leads to it; one that writes nothing does neither', () => {
  const address = 'https://voorbeeld.nl'
  expect(leadsToForm(createSite(address))).toBe(true)
  const reading = createSite(address, { receivesIdeas: false })
  expect([leadsToForm(reading), reading.home.invitation?.emailField]).toEqual([false, 'contactEmail'])
})
