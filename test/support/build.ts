import { createLocalReq, type Payload } from 'payload'

import { giveKey } from '../../src/accounts/apiKeys'
import { schoolYearOf } from '../../src/domain/education/schoolYears'
import { buildersOfKpis } from './buildKpis'
import { buildersOfPlans } from './buildPlans'
import { buildersOfPractices } from './buildPractices'

type Data = Record<string, unknown>

let serial = 0
const next = (): number => (serial += 1)

/** Collections without drafts, of which the builders make one document as it is. */
type PlainSlug =
  | 'assignments'
  | 'balance-judgements'
  | 'contacts'
  | 'exchange-questions'
  | 'funds'
  | 'ideas'
  | 'programmes'
  | 'questions'
  | 'resource-types'
  | 'resources'
  | 'sources'
  | 'transfers'
  | 'value-rounds'
  | 'value-statements'
  | 'values'

/** What a link lacks besides its school, programme and project. */
export const readyLink = (): Data => ({
  description: 'Studenten meten mee.',
  learningOutcomes: [{ code: 'B1-K1', title: 'Metingen doen' }],
  level: 'mbo-4',
  schoolYear: schoolYearOf(new Date().toISOString()),
  studyLoad: { amount: 240, kind: 'sbu' },
})

/** Test data of the house: each makes a document that holds together, with what the test cares about laid over it. */
export const builders = (payload: Payload) => {
  const make = (collection: 'partners' | 'projects' | 'updates', data: Data) =>
    payload.create({
      collection: collection as 'projects',
      data: { _status: 'draft', ...data } as never,
      draft: data._status !== 'published',
      overrideAccess: true,
    })
  const plain = <Slug extends PlainSlug>(collection: Slug, data: Data) =>
    payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
  const buildUser = (data: Data = {}) =>
    payload.create({
      collection: 'users',
      data: {
        active: true,
        email: `user-${next()}@example.org`,
        name: `User ${serial}`,
        password: 'een-lang-wachtwoord',
        ...data,
      },
      overrideAccess: true,
    })
  return {
    ...buildersOfKpis(payload),
    ...buildersOfPlans(payload),
    ...buildersOfPractices(payload),
    buildAssignment: (question: string, school: string, data: Data = {}) =>
      plain('assignments', { question, school, ...data }),
    buildContact: (partner: string, data: Data = {}) =>
      plain('contacts', {
        keepUntil: '2090-01-01',
        lawfulBasis: 'contract',
        partner,
        person: `Persoon ${next()}`,
        ...data,
      }),
    buildFund: (data: Data = {}) =>
      plain('funds', {
        description: 'Voor wie samenwerkt.',
        name: `Fonds ${next()}`,
        providerName: 'Provincie',
        ...data,
      }),
    buildIdea: (data: Data = {}) =>
      plain('ideas', {
        description: 'Wij willen samen repareren.',
        email: 'inzender@example.org',
        name: 'Inzender',
        title: `Idee ${next()}`,
        ...data,
      }),
    buildProgramme: (school: string, data: Data = {}) =>
      plain('programmes', { level: 'mbo-4', name: `Opleiding ${next()}`, school, ...data }),
    buildQuestion: (project: string, data: Data = {}) =>
      plain('questions', { project, text: `Vraag ${next()}?`, ...data }),
    /** A link that is ready to be submitted, in the school year that is now. */
    buildLink: (ends: { programme: string; project: string; school: string }, data: Data = {}) =>
      payload.create({
        collection: 'curriculum-links',
        data: { ...readyLink(), ...ends, ...data } as never,
        depth: 0,
        overrideAccess: true,
      }),
    buildSchool: (data: Data = {}) =>
      make('partners', { kinds: ['education'], name: `School ${next()}`, ...data }),
    buildPartner: (data: Data = {}) =>
      make('partners', { kinds: ['business'], name: `Partner ${next()}`, ...data }),
    buildParticipation: (project: string, partner: string, data: Data = {}) =>
      payload.create({
        collection: 'participations',
        data: { partner, project, role: 'contributor', ...data },
        overrideAccess: true,
      }),
    buildProject: (data: Data = {}) =>
      make('projects', { summary: 'Wat er gebeurt.', title: `Project ${next()}`, ...data }),
    buildUpdate: (project: string, data: Data = {}) =>
      make('updates', { project, title: `Bericht ${next()}`, ...data }),
    buildExchangeQuestion: (data: Data = {}) =>
      plain('exchange-questions', {
        key: `vraag-${next()}`,
        order: serial,
        question: 'Wat breng je in?',
        ...data,
      }),
    buildJudgement: (partner: string, project: string, data: Data = {}) =>
      plain('balance-judgements', { partner, project, verdict: 'fair', ...data }),
    buildResource: (type: string, data: Data = {}) =>
      plain('resources', {
        kind: 'offer',
        quantity: { amount: 8, period: 'once', unit: 'hour' },
        title: `Aanbod ${next()}`,
        type,
        ...data,
      }),
    buildResourceType: (data: Data = {}) =>
      plain('resource-types', {
        class: 'human',
        code: `90.${next()}`,
        defaultUnit: 'hour',
        name: `Soort ${serial}`,
        valueKind: 'both',
        ...data,
      }),
    buildRound: (partners: string[], data: Data = {}) =>
      plain('value-rounds', { name: `Ronde ${next()}`, partners, ...data }),
    buildSource: (data: Data = {}) =>
      plain('sources', { kind: 'databank', reliability: 3, title: `Bron ${next()}`, ...data }),
    buildStatement: (partner: string, round: string, value: string, data: Data = {}) =>
      plain('value-statements', { importance: 3, partner, practice: 2, round, value, ...data }),
    buildTransfer: (data: Data) => plain('transfers', { costToProviderCents: 10_000, ...data }),
    buildUser,
    /** An account with an API key, and the headers by which a program is let in with it. */
    buildMachine: async (data: Data = {}) => {
      const user = await buildUser(data)
      const key = await giveKey(await createLocalReq({}, payload), user.id)
      return { headers: { Authorization: `users API-Key ${key}` }, key, user }
    },
    buildValue: (data: Data = {}) =>
      plain('values', { key: `waarde-${next()}`, cluster: 'people', name: `Waarde ${serial}`, ...data }),
  }
}

/** The paths of the fields that a refused save names; empty when it was not refused, or not for a field. */
export const wrongFields = async (saving: Promise<unknown>): Promise<string[]> => {
  const error = await saving.then(
    () => undefined,
    (thrown: unknown) => thrown as { data?: { errors?: { path: string }[] } },
  )
  return error?.data?.errors?.map(({ path }) => path) ?? []
}

/** The status with which something was refused, or 200. */
export const statusOf = async (asking: Promise<unknown>): Promise<number> =>
  asking.then(
    () => 200,
    (thrown: unknown) => (thrown as { status?: number }).status ?? 500,
  )
