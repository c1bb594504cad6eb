import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { collections } from '../../collections'
import { publications } from '../../collections/publications'
import { renderAccess } from '../../src/commands/accessDocs'
import { publicPaths } from '../../src/domain/publication/publicPaths'

const neverPublic: Record<string, string[]> = {
  'curriculum-links': ['importKey', 'question', 'reviewedBy', 'reviewRemark', 'state'],
  media: ['uploadedBy', 'consent.consentGiven'],
  participations: ['influence', 'interest', 'recognisesProblem', 'importKey'],
  partners: ['importKey', 'identifiers.rsin'],
  projects: ['sensitivity', 'broadening', 'broadening.scope', 'team', 'fixedContact', 'importKey'],
  transfers: [
    'quantity',
    'costToProviderCents',
    'worthToReceiverCents',
    'hardValueMethod',
    'softValue',
    'giftWords',
    'agreedBy',
    'beneficiary',
    'need',
    'offer',
    'title',
    'importKey',
  ],
}

describe('docs/access.md', () => {
  it('says what the matrix and the allow-lists say', () => {
    expect(readFileSync('docs/access.md', 'utf8')).toBe(renderAccess())
  })
})

describe('what is public', () => {
  it('never holds what is for the house alone', () => {
    const leaks = Object.entries(neverPublic).flatMap(([slug, fields]) => {
      const paths = publicPaths(publications[slug as keyof typeof publications])
      return fields.filter((field) => paths.has(field))
    })
    expect(leaks).toEqual([])
  })

  it('is nothing at all of people, what is worked on and private documents', () => {
    expect(collections.map(({ slug }) => slug).filter((slug) => !(slug in publications))).toEqual([
      'ideas',
      'value-rounds',
      'value-statements',
      'values',
      'resources',
      'sources',
      'balance-judgements',
      'exchange-questions',
      'project-plans',
      'plan-sections',
      'budget-lines',
      'coverage-lines',
      'risks',
      'practice-uses',
      'questions',
      'assignments',
      'broker-contacts',
      'contacts',
      'funds',
      'files',
      'users',
    ])
  })
})
