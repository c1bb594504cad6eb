import type { Grants } from '../domain/access/reach'
import type { Role } from '../domain/people/roles'
import type { Scopes } from './scope'

/** What a rule was made of, and how the same rule is made of something else. */
export type Origin<Rule extends object = object> =
  | {
      kind: 'policy'
      grants: Grants
      /** The rule of the same operation on other ground; throws where a reach is granted without a scope. */
      remake: (grants: Grants, scopes: Scopes) => Rule
      scopes: Scopes
    }
  | { kind: 'roles'; remake: (roles: readonly Role[]) => Rule; roles: readonly Role[] }

const origins = new WeakMap<object, Origin>()

/** Remembers what a rule is made of, for whoever has to tell or to try what it grants; answers the rule. */
export const madeOf = <Rule extends object>(rule: Rule, origin: Origin<Rule>): Rule => {
  origins.set(rule, origin)
  return rule
}

/** What a rule was made of; undefined for one that was written out by hand. */
export const originOf = <Rule extends object>(rule: Rule): Origin<Rule> | undefined =>
  origins.get(rule) as Origin<Rule> | undefined
