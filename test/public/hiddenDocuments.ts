import type { Payload } from 'payload'

import { pick, published } from '../access/world/making'
import { builders } from '../support/build'
import type { PublicRegion } from './publicRegion'

/** A document that nobody outside may know of. */
export interface Hidden {
  collection: 'best-practices' | 'curriculum-links' | 'participations' | 'partners' | 'projects' | 'updates'
  id: string
}

/**
 * Documents that are hidden in each way there is: never published, withdrawn, in the bin, past their date, or of something
 * hidden. They could be found by every facet that public ones are found by. Later ones rest on earlier ones.
 */
export const buildHidden = async (payload: Payload, { project, world }: PublicRegion): Promise<Hidden[]> => {
  const build = builders(payload)
  const { docs } = world
  const municipality = pick(docs.municipalities, 'one')
  const found = {
    municipalities: [municipality],
    sdgs: ['7', '13'],
    themes: [{ theme: pick(docs.themes, 'one') }],
  }
  const made: Hidden[] = []
  const keep = async (collection: Hidden['collection'], making: Promise<{ id: string }>): Promise<string> => {
    const { id } = await making
    made.push({ collection, id })
    return id
  }
  const partner = await keep('partners', build.buildPartner({ kinds: ['society'], municipality }))
  const withdrawnPartner = await keep('partners', build.buildPartner({ ...published, municipality }))
  await keep('projects', build.buildProject({ ...found, questionOwner: partner }))
  const withdrawn = await keep('projects', build.buildProject({ ...published, ...found }))
  const binned = await keep('projects', build.buildProject({ ...published, ...found }))
  await keep('updates', build.buildUpdate(project))
  await keep('updates', build.buildUpdate(withdrawn, published))
  await keep('participations', build.buildParticipation(withdrawn, pick(docs.partners, 'companionPublished')))
  await keep('participations', build.buildParticipation(project, withdrawnPartner))
  await keep('best-practices', build.buildPractice({ themes: [pick(docs.themes, 'one')] }))
  const school = pick(docs.partners, 'companionPublished')
  const ends = { programme: pick(docs.programmes, 'companion'), project, school }
  await keep('curriculum-links', build.buildLink(ends))
  const expired = await keep('curriculum-links', build.buildLink(ends, published))
  await payload.db.updateOne({
    collection: 'curriculum-links',
    data: { schoolYear: '2019-2020' },
    id: expired,
  })
  for (const [collection, id, data] of [
    ['partners', withdrawnPartner, { _status: 'draft' }],
    ['projects', withdrawn, { _status: 'draft' }],
    ['projects', binned, { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ] as const)
    await payload.update({ collection: collection as 'projects', data, id, overrideAccess: true })
  return made
}

/** Takes them away, the last one first. */
export const removeHidden = async (payload: Payload, hidden: readonly Hidden[]): Promise<void> => {
  for (const { collection, id } of hidden.toReversed())
    await payload.delete({ collection, id, overrideAccess: true, trash: true })
}
