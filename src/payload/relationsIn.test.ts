import { expect, test } from 'vitest'

import { collectionsIn, passesWhole, type PathField, relationsIn } from './relationsIn'

const fields: Record<string, PathField[]> = {
  plans: [
    { name: 'status', type: 'select' },
    { name: 'history', type: 'json' },
    { collection: 'risks', name: 'risks', type: 'join' },
    { name: 'project', relationTo: 'projects', type: 'relationship' },
  ],
  projects: [
    { name: 'title', type: 'text' },
    { name: 'plan', relationTo: 'plans', type: 'relationship' },
    {
      flattenedFields: [{ name: 'image', relationTo: 'media', type: 'upload' }],
      name: 'place',
      type: 'group',
    },
    { name: 'subject', relationTo: ['plans', 'projects'], type: 'relationship' },
  ],
  risks: [{ name: 'score', type: 'number' }],
}

test.each([
  ['title', 0],
  ['title.nl', 0],
  ['plan', 0],
  ['plan.status', 1],
  ['plan__status', 1],
  ['plan.risks', 1],
  ['plan.risks.score', 2],
  ['plan.project.plan.risks.score', 4],
  ['place.image.alt', 1],
  ['version.plan.risks.score', 2],
  ['parent.plan.status', 2],
  ['subject.value', 1],
  ['no.such.thing', 0],
])('%s leads through %s relations', (path, relations) => {
  expect(relationsIn(path, fields.projects ?? [], (slug) => fields[slug] ?? [])).toBe(relations)
})

test.each([
  ['plan', []],
  ['plan.status', ['plans']],
  ['plan.risks.score', ['plans', 'risks']],
  ['place.image.alt', ['media']],
  ['subject.value', ['plans', 'projects']],
  ['version.plan__status', ['plans']],
])('%s leads into %j', (path, collections) => {
  expect(collectionsIn(path, fields.projects ?? [], (slug) => fields[slug] ?? [])).toEqual(collections)
})

test.each([
  ['plan.history.first', true],
  ['plan.history', false],
  ['history.first', false],
  ['plan.status', false],
])('%s asks of a part of what another document keeps as a whole: %s', (path, isSo) => {
  expect(passesWhole(path, fields.projects ?? [], (slug) => fields[slug] ?? [])).toBe(isSo)
})
