import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, type Trial } from './making'

/** Two practices, weighed by a project at home and by a strange one. */
export const buildPracticesArea = async (payload: Payload, projects: Ids) => {
  const build = builders(payload)
  const practices = await idsOf({
    weighed: build.buildPractice(),
    other: build.buildPractice(),
  })
  const practice = pick(practices, 'weighed')
  return {
    'best-practices': practices,
    'practice-uses': await idsOf({
      ours: build.buildPracticeUse(practice, pick(projects, 'ourDraft')),
      foreign: build.buildPracticeUse(practice, pick(projects, 'foreignDraft')),
    }),
  }
}

/** What the test tries to create among them. */
export const practicesTrials = (docs: Record<'best-practices' | 'projects', Ids>) =>
  ({
    'best-practices': { any: { data: { title: 'Nieuw voorbeeld' } } },
    'practice-uses': {
      any: {
        data: {
          practice: pick(docs['best-practices'], 'other'),
          project: pick(docs.projects, 'ourDraft'),
        },
      },
    },
  }) satisfies Record<string, Record<string, Trial>>
