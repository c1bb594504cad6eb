import type { Payload } from 'payload'
import sharp from 'sharp'

import { buildWorld, type World } from '../access/world'
import { pick, published } from '../access/world/making'
import { builders } from '../support/build'
import { buildPhases } from '../support/buildPhases'
import type { Marks } from './marks'

/** The world of the access tests, with documents beside it of which everything that can be public is public. */
export interface PublicRegion {
  world: World
  /** A project that names whatever a project can name, public and not. */
  project: string
  /** The life cycle that the project is on. */
  lifeCycle: string
  /** A public KPI of the project, with what counts in one of its years, and what it measures. */
  kpi: string
  indicator: string
  practice: string
  picture: string
}

/** A picture whose file is called by a mark, with another mark written into it by the camera. */
const buildPicture = async (payload: Payload, marks: Marks): Promise<string> => {
  const mark = (path: string): string => marks.make({ collection: 'media', id: 'the picture', path })
  const data = await sharp({ create: { background: '#386641', channels: 3, height: 400, width: 640 } })
    .withExif({ IFD0: { Make: mark('camera') } })
    .jpeg()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Een weide' },
    file: { data, mimetype: 'image/jpeg', name: `${mark('filename')}.jpg`, size: data.length },
    overrideAccess: true,
  })
  return id
}

const buildFile = (payload: Payload, marks: Marks, project: string) => {
  const name = marks.make({ collection: 'files', id: 'the file', path: 'filename' })
  const data = Buffer.from(`naam\n${marks.make({ collection: 'files', id: 'the file', path: 'bytes' })}\n`)
  return payload.create({
    collection: 'files',
    data: { kind: 'other', project, title: 'Stuk' },
    file: { data, mimetype: 'text/csv', name: `${name}.csv`, size: data.length },
    overrideAccess: true,
  })
}

/** Builds it; texts are as the builders make them. */
export const buildPublicRegion = async (payload: Payload, marks: Marks): Promise<PublicRegion> => {
  const world = await buildWorld(payload)
  const build = builders(payload)
  const { docs } = world
  const picture = await buildPicture(payload, marks)
  const [school, drafted] = [pick(docs.partners, 'companionPublished'), pick(docs.partners, 'companionDraft')]
  const theme = pick(docs.themes, 'one')
  const { id: project } = await build.buildProject({
    ...published,
    funding: { totalCents: 125_000 },
    images: [{ image: picture }],
    municipalities: [pick(docs.municipalities, 'one')],
    place: { latitude: 53.2, longitude: 6.4 },
    questionOwner: school,
    relations: [
      { kind: 'precedes', project: pick(docs.projects, 'ourDraft') },
      { kind: 'precedes', project: pick(docs.projects, 'ourPublished') },
    ],
    sdgs: ['7'],
    themes: [{ theme }],
  })
  for (const partner of [school, drafted, pick(docs.partners, 'foreignPublished')])
    await build.buildParticipation(project, partner)
  await build.buildUpdate(project, { ...published, date: '2026-03-01', image: picture })
  await build.buildUpdate(pick(docs.projects, 'ourDraft'), published)
  const { id: practice } = await build.buildPublishedPractice({
    manualPresent: true,
    owner: school,
    themes: [theme],
  })
  const phases = await buildPhases(payload)
  const lifeCycle = await phases.lifeCycle('seen', {
    dream: { en: 'Dream', nl: 'Droom' },
    deed: { en: 'Deed', nl: 'Daad' },
  })
  await phases.enter(project, lifeCycle)
  const { id: indicator } = await build.buildIndicator({
    dimensions: [
      {
        categories: [
          { key: 'young', label: 'Jong' },
          { key: 'old', label: 'Oud' },
        ],
        isExhaustive: true,
        key: 'age',
        label: 'Leeftijd',
      },
    ],
  })
  const kpi = await build.buildProjectKpi(project, {
    baseline: { on: '2024-01-01', source: 'Een telling', value: 2 },
    indicator,
    isPublic: true,
    method: 'Met de hand geteld.',
  })
  await build.buildTarget(kpi.id, '2024', 20)
  await build.buildCounting(kpi.id, '2024', {
    evidence: [{ link: 'https://bewijs.example/' }],
    parts: [
      { category: 'young', dimension: 'age', value: 5 },
      { category: 'old', dimension: 'age', value: 7 },
    ],
    value: 12,
  })
  await buildFile(payload, marks, project)
  // Which code a programme has decides whether the public sees it.
  for (const id of Object.values(docs.programmes))
    await payload.db.updateOne({ collection: 'programmes', data: { codeType: 'croho' }, id })
  // How partners come to agree is tried elsewhere.
  await payload.db.updateOne({
    collection: 'transfers',
    data: { isPublic: true, state: 'agreed' },
    id: pick(docs.transfers, 'foreign'),
  })
  await payload.updateGlobal({
    slug: 'site',
    data: { logo: picture, name: 'De streek' },
    overrideAccess: true,
  })
  return { indicator, kpi: kpi.id, lifeCycle, picture, practice, project, world }
}
