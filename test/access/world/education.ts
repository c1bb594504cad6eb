import type { Payload } from 'payload'

import { builders, readyLink } from '../../support/build'
import { type Ids, idsOf, pick, published, type Trial } from './making'

type Known = Record<'partners' | 'programmes' | 'projects', Ids>

const buildQuestions = (payload: Payload, projects: Ids) => {
  const { buildQuestion } = builders(payload)
  return idsOf({
    inForeign: buildQuestion(pick(projects, 'foreignPublished')),
    inOurPublished: buildQuestion(pick(projects, 'ourPublished')),
    inOurs: buildQuestion(pick(projects, 'ourDraft')),
  })
}

const buildAssignments = (
  payload: Payload,
  { partners, questions }: Record<'partners' | 'questions', Ids>,
) => {
  const { buildAssignment } = builders(payload)
  const ask = (question: string, school: string) =>
    buildAssignment(pick(questions, question), pick(partners, school))
  return idsOf({
    companionInOurs: ask('inOurs', 'companionPublished'),
    foreignInForeign: ask('inForeign', 'foreignPublished'),
    homeInForeign: ask('inForeign', 'home'),
    homeInOurs: ask('inOurs', 'home'),
  })
}

const buildLinks = (payload: Payload, { partners, programmes, projects }: Known) => {
  const { buildLink } = builders(payload)
  const tie = (who: 'companion' | 'foreign' | 'home', project: string, data: Record<string, unknown> = {}) =>
    buildLink(
      {
        programme: pick(programmes, who),
        project: pick(projects, project),
        school: pick(partners, who === 'home' ? who : `${who}Published`),
      },
      data,
    )
  return idsOf({
    companionDraft: tie('companion', 'ourDraft'),
    companionPublished: tie('companion', 'ourPublished', published),
    foreignPublished: tie('foreign', 'foreignPublished', published),
    homeDraft: tie('home', 'ourDraft'),
    homePublished: tie('home', 'ourPublished', published),
    homePublishedElsewhere: tie('home', 'foreignPublished', published),
  })
}

const contactWith = (school: string) => ({ kind: 'call', school, summary: 'Kennisgemaakt.' })

const buildBrokerContacts = (payload: Payload, partners: Ids) =>
  idsOf({
    one: payload.create({
      collection: 'broker-contacts',
      data: contactWith(pick(partners, 'home')) as never,
      overrideAccess: true,
    }),
  })

/** Questions of projects, what schools were asked, and how they tie projects to what they teach. */
export const buildEducationArea = async (payload: Payload, known: Known) => {
  const questions = await buildQuestions(payload, known.projects)
  return {
    assignments: await buildAssignments(payload, { partners: known.partners, questions }),
    'broker-contacts': await buildBrokerContacts(payload, known.partners),
    'curriculum-links': await buildLinks(payload, known),
    questions,
  }
}

const someLink = ({ partners, programmes, projects }: Known, who: string, project: string): Trial => ({
  data: {
    ...readyLink(),
    programme: pick(programmes, who),
    project: pick(projects, project),
    school: pick(partners, who === 'home' ? who : `${who}Published`),
  },
})

/** What the test tries to create among them. */
export const educationTrials = (docs: Known & { questions: Ids }) =>
  ({
    assignments: {
      any: { data: { question: pick(docs.questions, 'inOurs'), school: pick(docs.partners, 'home') } },
    },
    'broker-contacts': { any: { data: contactWith(pick(docs.partners, 'home')) } },
    'curriculum-links': {
      companion: someLink(docs, 'companion', 'ourDraft'),
      home: someLink(docs, 'home', 'ourDraft'),
      homeElsewhere: someLink(docs, 'home', 'foreignPublished'),
    },
    questions: {
      foreign: { data: { project: pick(docs.projects, 'foreignDraft'), text: 'Wat kan beter?' } },
      ours: { data: { project: pick(docs.projects, 'ourDraft'), text: 'Wat kan beter?' } },
    },
  }) satisfies Record<string, Record<string, Trial>>
