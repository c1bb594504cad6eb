import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, type Trial } from './making'

type Ground = Record<'partners' | 'projects' | 'resource-types', Ids>

/** Proposals in our projects and elsewhere, with and without us, and what partners find of their balance. */
export const buildExchangeArea = async (
  payload: Payload,
  { partners, projects, 'resource-types': types }: Ground,
) => {
  const { buildExchangeQuestion, buildJudgement, buildTransfer } = builders(payload)
  const give = (project: string, provider: string, receiver: string) =>
    buildTransfer({
      project: pick(projects, project),
      provider: pick(partners, provider),
      receiver: pick(partners, receiver),
      resourceType: pick(types, 'one'),
    })
  const judge = (partner: string, project: string) =>
    buildJudgement(pick(partners, partner), pick(projects, project))
  return {
    transfers: await idsOf({
      homeGives: give('ourDraft', 'home', 'companionPublished'),
      homeGets: give('ourDraft', 'companionPublished', 'home'),
      othersInOurs: give('ourPublished', 'companionDraft', 'companionPublished'),
      homeInForeign: give('foreignDraft', 'home', 'foreignPublished'),
      foreign: give('foreignPublished', 'companionPublished', 'foreignPublished'),
    }),
    'balance-judgements': await idsOf({
      home: judge('home', 'ourDraft'),
      companion: judge('companionPublished', 'ourDraft'),
      foreign: judge('foreignPublished', 'foreignDraft'),
    }),
    'exchange-questions': await idsOf({ one: buildExchangeQuestion() }),
  }
}

/** What the test tries to create among them. */
export const exchangeTrials = ({ partners, projects, 'resource-types': types }: Ground) => {
  const give = (project: string, provider: string, receiver: string): Trial => ({
    data: {
      project: pick(projects, project),
      provider: pick(partners, provider),
      receiver: pick(partners, receiver),
      resourceType: pick(types, 'one'),
    },
  })
  const judge = (partner: string, project: string): Trial => ({
    data: { partner: pick(partners, partner), project: pick(projects, project), verdict: 'fair' },
  })
  return {
    transfers: {
      homeGets: give('ourPublished', 'companionDraft', 'home'),
      homeGives: give('ourDraft', 'home', 'companionPublished'),
      homeInForeign: give('foreignPublished', 'home', 'companionPublished'),
      others: give('ourDraft', 'companionPublished', 'foreignPublished'),
    },
    'balance-judgements': {
      companion: judge('companionDraft', 'ourPublished'),
      home: judge('home', 'ourPublished'),
      homeInForeign: judge('home', 'foreignPublished'),
    },
    'exchange-questions': { any: { data: { key: 'nieuwe-vraag', order: 3, question: 'Wat nu?' } } },
  } satisfies Record<string, Record<string, Trial>>
}
