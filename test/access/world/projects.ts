import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, published, type Trial } from './making'

const buildProjects = (payload: Payload) => {
  const { buildProject } = builders(payload)
  return idsOf({
    ourDraft: buildProject(),
    ourPublished: buildProject(published),
    foreignDraft: buildProject(),
    foreignPublished: buildProject(published),
  })
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

const buildUpdates = (payload: Payload, projects: Ids) => {
  const { buildUpdate } = builders(payload)
  return idsOf({
    ourDraft: buildUpdate(pick(projects, 'ourDraft')),
    ourPublished: buildUpdate(pick(projects, 'ourPublished'), published),
    foreignDraft: buildUpdate(pick(projects, 'foreignDraft')),
    foreignPublished: buildUpdate(pick(projects, 'foreignPublished'), published),
  })
}

const buildIdeas = (payload: Payload) => idsOf({ one: builders(payload).buildIdea() })

/** Projects that the organisation at home takes part in and others, with who takes part and their news. */
export const buildProjectsArea = async (payload: Payload, partners: Ids) => {
  const projects = await buildProjects(payload)
  return {
    ideas: await buildIdeas(payload),
    participations: await buildParticipations(payload, partners, projects),
    projects,
    updates: await buildUpdates(payload, projects),
  }
}

/** What the test tries to create among them. */
export const projectsTrials = ({ partners, projects }: Record<'partners' | 'projects', Ids>) =>
  ({
    ideas: {
      any: {
        data: { description: 'Een idee.', email: 'a@example.org', name: 'A', title: 'Nieuw idee' },
      },
    },
    participations: {
      any: {
        data: {
          partner: pick(partners, 'home'),
          project: pick(projects, 'foreignDraft'),
          role: 'contributor',
        },
      },
    },
    projects: { any: { data: { title: 'Nieuw project' } } },
    updates: { any: { data: { project: pick(projects, 'ourDraft'), title: 'Nieuws' } } },
  }) satisfies Record<string, Record<string, Trial>>
