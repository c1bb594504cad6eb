import { expect, it } from 'vitest'

import { builders, wrongFields } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

const payload = await usePayload()
const { buildIdea, buildProject } = builders(payload)

const change = (id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'ideas', data, depth: 0, id, overrideAccess: true })

it('an idea is declined only with a reason, and becomes a project only by naming it', async () => {
  const { id } = await buildIdea()
  expect(await wrongFields(change(id, { state: 'declined' }))).toEqual(['declineReason'])
  expect(await wrongFields(change(id, { state: 'became-project' }))).toEqual(['project'])
  const project = (await buildProject()).id
  expect((await change(id, { project, state: 'became-project' })).state).toBe('became-project')
})

it('a project that came of an idea cannot be deleted from under it', async () => {
  const project = (await buildProject()).id
  await buildIdea({ project, state: 'became-project' })
  await expect(
    payload.delete({ collection: 'projects', id: project, overrideAccess: true }),
  ).rejects.toMatchObject({ status: 409 })
})
