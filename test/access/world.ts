import type { Payload } from 'payload'
import sharp from 'sharp'

import { builders } from '../support/build'
import type { Slug } from './matrix'

/** The documents of the test world by what they are to the one who asks. */
export type World = {
  docs: Record<Exclude<Slug, 'users'>, Record<string, string>>
  home: string
  people: Record<string, string>
  /** What the test tries to create, by name. */
  trials: Record<Slug, Record<string, { data: Record<string, unknown>; file?: 'document' | 'picture' }>>
}

/** A small picture, new each time it is asked for. */
export const aPicture = async () => {
  const data = await sharp({ create: { background: '#386641', channels: 3, height: 8, width: 8 } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'beeld.png', size: data.length }
}

/** A small document. */
export const aDocument = () => {
  const data = Buffer.from('naam;bedrag\nDorpshuis;250\n')
  return { data, mimetype: 'text/csv', name: 'lijst.csv', size: data.length }
}

const idsOf = async (made: Record<string, Promise<{ id: string }>>): Promise<Record<string, string>> => {
  const ids: Record<string, string> = {}
  for (const [name, document] of Object.entries(made)) ids[name] = (await document).id
  return ids
}

const published = { _status: 'published' }

const buildPartners = (payload: Payload) => {
  const { buildPartner } = builders(payload)
  return idsOf({
    home: buildPartner(),
    companionDraft: buildPartner(),
    companionPublished: buildPartner(published),
    foreignDraft: buildPartner(),
    foreignPublished: buildPartner(published),
  })
}

const buildProjects = (payload: Payload) => {
  const { buildProject } = builders(payload)
  return idsOf({
    ourDraft: buildProject(),
    ourPublished: buildProject(published),
    foreignDraft: buildProject(),
    foreignPublished: buildProject(published),
  })
}

type Ids = Record<string, string>
const pick = (ids: Ids, name: string): string => {
  const id = ids[name]
  if (id === undefined) throw new Error(`no ${name} in this world`)
  return id
}

const buildParticipations = (payload: Payload, partners: Ids, projects: Ids) => {
  const { buildParticipation } = builders(payload)
  const take = (project: string, partner: string) =>
    buildParticipation(pick(projects, project), pick(partners, partner))
  return idsOf({
    homeInOurs: take('ourDraft', 'home'),
    homeInOurPublished: take('ourPublished', 'home'),
    companionInOurs: take('ourDraft', 'companionPublished'),
    companionInForeign: take('foreignPublished', 'companionPublished'),
    draftedCompanionInOurs: take('ourPublished', 'companionDraft'),
    foreignInForeign: take('foreignDraft', 'foreignPublished'),
  })
}

const buildFiles = (payload: Payload, partners: Ids, projects: Ids) => {
  const keep = (belonging: Record<string, string>) =>
    payload.create({
      collection: 'files',
      data: { kind: 'other', title: 'Stuk', ...belonging },
      file: aDocument(),
      overrideAccess: true,
    })
  const home = pick(partners, 'home')
  const companion = pick(partners, 'companionPublished')
  const ours = pick(projects, 'ourDraft')
  const foreign = pick(projects, 'foreignPublished')
  return idsOf({
    home: keep({ partner: home }),
    homeInOurs: keep({ partner: home, project: ours }),
    homeInForeign: keep({ partner: home, project: foreign }),
    ours: keep({ project: ours }),
    companionInOurs: keep({ partner: companion, project: ours }),
    foreign: keep({ project: foreign }),
    nobodys: keep({}),
  })
}

const buildRegion = async (payload: Payload) => {
  const agenda = await payload.create({
    collection: 'agendas',
    data: { title: 'Agenda' },
    overrideAccess: true,
  })
  const theme = await payload.create({
    collection: 'themes',
    data: { agenda: agenda.id, title: 'Thema' },
    overrideAccess: true,
  })
  const municipality = await payload.create({
    collection: 'municipalities',
    data: { code: 'GM1969', edition: 2026, name: 'Westerkwartier' },
    overrideAccess: true,
  })
  return { agendas: { one: agenda.id }, municipalities: { one: municipality.id }, themes: { one: theme.id } }
}

const buildMedia = async (payload: Payload) =>
  idsOf({
    own: payload.create({
      collection: 'media',
      data: { alt: 'Eigen' },
      file: await aPicture(),
      overrideAccess: true,
    }),
    foreign: payload.create({
      collection: 'media',
      data: { alt: 'Van een ander' },
      file: await aPicture(),
      overrideAccess: true,
    }),
  })

const trialsIn = (docs: World['docs']): World['trials'] => ({
  agendas: { any: { data: { title: 'Nieuwe agenda' } } },
  files: {
    companion: {
      data: { kind: 'other', partner: pick(docs.partners, 'companionPublished'), title: 'Stuk' },
      file: 'document',
    },
    home: { data: { kind: 'other', partner: pick(docs.partners, 'home'), title: 'Stuk' }, file: 'document' },
    nobodys: { data: { kind: 'other', title: 'Stuk' }, file: 'document' },
    ours: {
      data: { kind: 'other', project: pick(docs.projects, 'ourDraft'), title: 'Stuk' },
      file: 'document',
    },
  },
  media: { any: { data: { alt: 'Nieuw' }, file: 'picture' } },
  municipalities: { any: { data: { code: 'GM0014', edition: 2026, name: 'Groningen' } } },
  participations: {
    any: {
      data: {
        partner: pick(docs.partners, 'home'),
        project: pick(docs.projects, 'foreignDraft'),
        role: 'contributor',
      },
    },
  },
  partners: { any: { data: { kinds: ['society'], name: 'Nieuwe partner' } } },
  projects: { any: { data: { title: 'Nieuw project' } } },
  themes: { any: { data: { agenda: pick(docs.agendas, 'one'), title: 'Nieuw thema' } } },
  updates: { any: { data: { project: pick(docs.projects, 'ourDraft'), title: 'Nieuws' } } },
  users: {
    any: {
      data: { email: 'nieuw@example.org', name: 'Nieuw', password: 'een-lang-wachtwoord', roles: ['admin'] },
    },
  },
})

/** Builds the world that the matrix speaks of: one organisation at home, one beside it in a project, and strangers. */
export const buildWorld = async (payload: Payload): Promise<World> => {
  const partners = await buildPartners(payload)
  const projects = await buildProjects(payload)
  const { buildUpdate } = builders(payload)
  const docs: World['docs'] = {
    files: await buildFiles(payload, partners, projects),
    media: await buildMedia(payload),
    participations: await buildParticipations(payload, partners, projects),
    partners,
    projects,
    updates: await idsOf({
      ourDraft: buildUpdate(pick(projects, 'ourDraft')),
      ourPublished: buildUpdate(pick(projects, 'ourPublished'), published),
      foreignDraft: buildUpdate(pick(projects, 'foreignDraft')),
      foreignPublished: buildUpdate(pick(projects, 'foreignPublished'), published),
    }),
    ...(await buildRegion(payload)),
  }
  return { docs, home: pick(partners, 'home'), people: {}, trials: trialsIn(docs) }
}
