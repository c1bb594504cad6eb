import { publishMany, publishSite } from '@streekwerk/payload-showcase'

import { demoContact, demoSite } from '../demo/site'
import { writeEducation } from './education/writeEducation'
import { writeKpis } from './kpis/writeKpis'
import { writePhases } from './phases/writePhases'
import { writeContacts } from './region/writeContacts'
import { writeFunds } from './region/writeFunds'
import { placeAccounts, writeAccounts, type WrittenAccounts } from './writeAccounts'
import { writeExchange } from './writeExchange'
import { writeIdeas } from './writeIdeas'
import { writeMapping } from './writeMapping'
import { writeParticipations } from './writeParticipations'
import { writePartners } from './writePartners'
import { startDrawing, writePictures } from './writePictures'
import { writePlans } from './writePlans'
import { writePractices } from './writePractices'
import { writeProjects } from './writeProjects'
import { writeRegion } from './writeRegion'
import { writeRounds } from './writeRounds'
import { writeSite } from './writeSite'
import { writeUpdates } from './writeUpdates'
import type { Writing } from './writing'

/** What the demo region is made with. */
type DemoOptions = { seed: string; password: string; progress: (note: string) => void }

const publicCollections = [
  'media',
  'agendas',
  'themes',
  'municipalities',
  'partners',
  'projects',
  'participations',
  'updates',
  'programmes',
  'curriculum-links',
  'best-practices',
  'resource-types',
  'transfers',
  'life-cycles',
  'phase-trails',
  'indicators',
  'kpis',
] as const

/** The public rows are made at once at the end: that is many times faster than after each save. */
const publishAll = async ({ payload, req }: Writing): Promise<void> => {
  for (const collection of publicCollections) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      select: {},
    })
    await publishMany(
      req,
      collection,
      docs.map(({ id }) => id),
    )
  }
  await publishSite(req)
}

/** Writes the whole demo region into an empty database; refuses where SEED is not demo. */
export const writeDemo = async (
  writing: Writing,
  { seed, password, progress }: DemoOptions,
): Promise<WrittenAccounts> => {
  progress('accounts')
  const drawing = startDrawing()
  const accounts = await writeAccounts(writing, { seed, password })
  progress('pictures')
  const { marks, scenes } = await writePictures(writing, drawing)
  progress('municipalities, agenda and themes')
  const region = await writeRegion(writing)
  progress('partners')
  const partners = await writePartners(writing, region, marks)
  await placeAccounts(writing, accounts.ids, partners)
  await writeContacts(writing, partners)
  await writeFunds(writing, region, partners)
  progress('projects')
  const links = { accounts: accounts.ids, partners, pictures: scenes, region }
  const projects = await writeProjects(writing, links)
  await writeParticipations(writing, projects, partners)
  progress('values, offers and exchange')
  await writeRounds(writing, { partners, projects })
  const resources = await writeMapping(writing, { partners, region })
  await writeExchange(writing, { partners, projects, resources })
  progress('education')
  await writeEducation(writing, { accounts: accounts.ids, partners, projects })
  progress('plans and practices')
  await writePlans(writing, { accounts: accounts.ids, projects })
  await writePractices(writing, { accounts: accounts.ids, partners, projects, themes: region.themes })
  progress('phases')
  await writePhases(writing, { accounts: accounts.ids, partners, projects })
  progress('KPIs')
  await writeKpis(writing, { accounts: accounts.ids, projects, themes: region.themes })
  progress('news')
  await writeUpdates(writing, { pictures: scenes, projects })
  await writeIdeas(writing, projects)
  await writeSite(writing, demoSite, {
    ...demoContact,
    featured: [projects['farm-to-plate'], projects['water-for-summer'], projects['village-heat']],
    trustedSchools: [partners.maarland],
  })
  progress('public pages')
  await publishAll(writing)
  return accounts
}
