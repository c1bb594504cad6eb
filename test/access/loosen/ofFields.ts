import type { FieldAccess } from 'payload'

import { originOf } from '../../../src/access/origin'
import { type Role, roles } from '../../../src/domain/people/roles'
import { type Slug, slugs } from '../matrix'
import { type FieldExpectation, fieldExpectations } from '../oracle/fields'
import {
  type FieldOperation,
  fieldOperations,
  fieldsByPath,
  type RuledField,
} from '../questions/configFields'
import { questionsOfField } from '../questions/ofField'
import type { Stage } from '../stage'
import { guardsAmong, type Loosening } from './loosening'

const replace = (copies: ReadonlySet<RuledField>, operation: FieldOperation, rule: FieldAccess) => {
  const right = [...copies].map((field) => ({ access: field.access, field }))
  // A new object each, since fields share the one they were made with.
  for (const { access, field } of right) field.access = { ...access, [operation]: rule }
  return () => {
    for (const { access, field } of right) field.access = access
  }
}

const looserOf = (rule: FieldAccess): { how: string; looser: FieldAccess; who?: Role }[] => {
  const gone = { how: 'everybody', looser: () => true }
  const origin = originOf(rule)
  if (origin?.kind !== 'roles') return [gone]
  const others = roles.filter((role) => !origin.roles.includes(role))
  return [
    gone,
    ...others.map((role) => ({
      how: `${role} too`,
      looser: origin.remake([...origin.roles, role]),
      who: role,
    })),
  ]
}

const ofOne = (
  stage: Stage,
  slug: Slug,
  expectations: readonly FieldExpectation[],
  operation: FieldOperation,
): Loosening[] => {
  const [first] = expectations
  const copies = first && fieldsByPath(stage.payload.collections[slug].config).get(first.field)
  const [field] = copies ?? []
  const rule = field?.access?.[operation]
  if (first === undefined || copies === undefined || rule === undefined) return []
  return looserOf(rule).map(({ how, looser, who }) => ({
    apply: () => replace(copies, operation, looser),
    questions: guardsAmong(
      expectations.flatMap((expectation) =>
        questionsOfField(stage, slug, expectation, operation, who === undefined ? undefined : [who]),
      ),
    ),
    what: `${slug}.${first.field} ${operation}: ${how}`,
  }))
}

/** Every way to make the rule of one field looser: gone, and where it names roles each other role in turn. */
export const looserFields = (stage: Stage): Loosening[] =>
  slugs.flatMap((slug) => {
    const expectations = fieldExpectations[slug] ?? []
    const names = [...new Set(expectations.map(({ field }) => field))]
    return names.flatMap((name) =>
      fieldOperations.flatMap((operation) =>
        ofOne(
          stage,
          slug,
          expectations.filter(({ field }) => field === name),
          operation,
        ),
      ),
    )
  })
