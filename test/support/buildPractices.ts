import type { Payload } from 'payload'

import { richText } from '../../src/seed/text/richText'

type Data = Record<string, unknown>

let serial = 0

/** Test data of practices: one as it is brought in, one that somebody else has reviewed and that is public. */
export const buildersOfPractices = (payload: Payload) => {
  const buildPractice = (data: Data = {}) =>
    payload.create({
      collection: 'best-practices',
      data: {
        approach: richText('Eerst luisteren, dan graven.'),
        context: 'Een dorp met een sterke vereniging.',
        problem: 'De sloot stond leeg.',
        title: `Voorbeeld ${(serial += 1)}`,
        ...data,
      },
      draft: true,
      overrideAccess: true,
    })
  const buildAccount = (name: string) =>
    payload.create({
      collection: 'users',
      data: {
        active: true,
        email: `${name}-${(serial += 1)}@practices.example`,
        name,
        password: 'een-lang-wachtwoord',
      },
      overrideAccess: true,
    })
  return {
    buildPractice,
    buildPracticeUse: (practice: string, project: string, data: Data = {}) =>
      payload.create({
        collection: 'practice-uses',
        data: { practice, project, ...data },
        overrideAccess: true,
      }),
    buildPublishedPractice: async (data: Data = {}) => {
      const [author, reviewer] = [await buildAccount('schrijver'), await buildAccount('beoordelaar')]
      const { id } = await buildPractice({ ...data, author: author.id })
      const step = (change: Data) =>
        payload.update({
          collection: 'best-practices',
          data: change,
          draft: change._status !== 'published',
          id,
          overrideAccess: true,
        })
      await step({ reviewState: 'submitted' })
      await step({ reviewer: reviewer.id, reviewState: 'reviewed' })
      return step({ _status: 'published' })
    },
  }
}
