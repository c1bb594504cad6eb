import type { Payload } from 'payload'

import { aDocument, aPicture, type Ids, idsOf, pick, type Trial } from './making'

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

/** Documents and pictures of the organisation at home, of companions and of strangers. */
export const buildSystemArea = async (payload: Payload, partners: Ids, projects: Ids) => ({
  files: await buildFiles(payload, partners, projects),
  media: await buildMedia(payload),
})

const someFile = (belonging: Record<string, string>): Trial => ({
  data: { kind: 'other', title: 'Stuk', ...belonging },
  file: 'document',
})

/** What the test tries to create among them. */
export const systemTrials = ({ partners, projects }: Record<'partners' | 'projects', Ids>) => {
  const [home, companion] = [pick(partners, 'home'), pick(partners, 'companionPublished')]
  return {
    files: {
      companion: someFile({ partner: companion }),
      home: someFile({ partner: home }),
      homeInForeign: someFile({ partner: home, project: pick(projects, 'foreignDraft') }),
      homeInOurs: someFile({ partner: home, project: pick(projects, 'ourDraft') }),
      nobodys: someFile({}),
      ours: someFile({ project: pick(projects, 'ourDraft') }),
    },
    media: { any: { data: { alt: 'Nieuw' }, file: 'picture' } },
    users: {
      any: {
        data: {
          email: 'nieuw@example.org',
          name: 'Nieuw',
          password: 'een-lang-wachtwoord',
          roles: ['admin'],
        },
      },
    },
  } satisfies Record<string, Record<string, Trial>>
}
