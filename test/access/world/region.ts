import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, published, type Trial } from './making'

const buildPartners = (payload: Payload) => {
  const { buildPartner, buildSchool } = builders(payload)
  return idsOf({
    home: buildSchool(),
    companionDraft: buildPartner(),
    companionPublished: buildSchool(published),
    foreignDraft: buildPartner(),
    foreignPublished: buildSchool(published),
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

const buildBelongings = async (payload: Payload, partners: Ids) => {
  const { buildContact, buildFund, buildProgramme } = builders(payload)
  const of = (name: string) => pick(partners, name)
  return {
    contacts: await idsOf({
      companion: buildContact(of('companionPublished')),
      foreign: buildContact(of('foreignPublished')),
      home: buildContact(of('home')),
    }),
    funds: await idsOf({ one: buildFund() }),
    programmes: await idsOf({
      companion: buildProgramme(of('companionPublished')),
      foreign: buildProgramme(of('foreignPublished')),
      home: buildProgramme(of('home')),
    }),
  }
}

/** One organisation at home, companions and strangers, and the terms that everybody uses. */
export const buildRegionArea = async (payload: Payload) => {
  const partners = await buildPartners(payload)
  return { partners, ...(await buildTerms(payload)), ...(await buildBelongings(payload, partners)) }
}

const someContact = (partner: string): Trial => ({
  data: { keepUntil: '2090-01-01', lawfulBasis: 'consent', partner, person: 'Iemand' },
})

const someProgramme = (school: string): Trial => ({
  data: { level: 'mbo-3', name: 'Nieuwe opleiding', school },
})

/** What the test tries to create among them. */
export const regionTrials = ({ agendas, partners }: Record<'agendas' | 'partners', Ids>) =>
  ({
    agendas: { any: { data: { title: 'Nieuwe agenda' } } },
    contacts: {
      foreign: someContact(pick(partners, 'foreignPublished')),
      home: someContact(pick(partners, 'home')),
    },
    funds: {
      any: { data: { description: 'Voor iedereen.', name: 'Nieuw fonds', providerName: 'Gemeente' } },
    },
    municipalities: { any: { data: { code: 'GM0014', edition: 2026, name: 'Groningen' } } },
    programmes: {
      foreign: someProgramme(pick(partners, 'foreignPublished')),
      home: someProgramme(pick(partners, 'home')),
    },
    partners: { any: { data: { kinds: ['society'], name: 'Nieuwe partner' } } },
    themes: { any: { data: { agenda: pick(agendas, 'one'), title: 'Nieuw thema' } } },
  }) satisfies Record<string, Record<string, Trial>>
