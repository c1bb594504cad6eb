import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, published, type Trial } from './making'

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

const buildTerms = async (payload: Payload) => {
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

/** One organisation at home, companions and strangers, and the terms that everybody uses. */
export const buildRegionArea = async (payload: Payload) => ({
  partners: await buildPartners(payload),
  ...(await buildTerms(payload)),
})

/** What the test tries to create among them. */
export const regionTrials = ({ agendas }: Record<'agendas', Ids>) =>
  ({
    agendas: { any: { data: { title: 'Nieuwe agenda' } } },
    municipalities: { any: { data: { code: 'GM0014', edition: 2026, name: 'Groningen' } } },
    partners: { any: { data: { kinds: ['society'], name: 'Nieuwe partner' } } },
    themes: { any: { data: { agenda: pick(agendas, 'one'), title: 'Nieuw thema' } } },
  }) satisfies Record<string, Record<string, Trial>>
