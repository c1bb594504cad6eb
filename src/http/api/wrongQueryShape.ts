import type { Words } from '../../domain/locales/locales'
import { queryLimits, queryOperators, queryWords } from './queryWords'

const fieldPath = /^[a-zA-Z_][\w-]*(?:\.[\w-]+)*$/
const operators = new Set(queryOperators)
const textual = new Set(['like', 'not_like'])

type Tree = Record<string, unknown>

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrongValue = (operator: string, value: unknown): Words | undefined => {
  if (textual.has(operator) && typeof value !== 'string') return queryWords.oneText(operator)
  if (!Array.isArray(value)) return isTree(value) ? queryWords.plainValue : undefined
  if (operator === 'contains' && value.length === 0) return queryWords.someValue
  if (value.length > queryLimits.values) return queryWords.manyValues
  return value.every((one) => typeof one !== 'object') ? undefined : queryWords.plainValues
}

const wrongCondition = (path: string, condition: unknown): Words | undefined => {
  if (!fieldPath.test(path)) return queryWords.possibleField
  if (!isTree(condition)) return queryWords.operator(path)
  for (const [operator, value] of Object.entries(condition)) {
    if (!operators.has(operator)) return queryWords.otherOperator(path)
    const wrong = wrongValue(operator, value)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const groups = new Set(['and', 'or', 'AND', 'OR'])

const wrongTree = (tree: unknown, depth: number, budget: { left: number }): Words | undefined => {
  if (!isTree(tree)) return queryWords.namedField
  if (depth > queryLimits.depth) return queryWords.shallow
  for (const [key, value] of Object.entries(tree)) {
    if ((budget.left -= 1) < 0) return queryWords.manyConditions
    const wrong = groups.has(key) ? wrongGroup(value, depth, budget) : wrongCondition(key, value)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const wrongGroup = (group: unknown, depth: number, budget: { left: number }): Words | undefined => {
  const members = Array.isArray(group)
    ? (group as unknown[])
    : isTree(group)
      ? Object.values(group)
      : undefined
  if (members === undefined) return queryWords.list
  for (const member of members) {
    const wrong = wrongTree(member, depth + 1, budget)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const wrongFilter = (where: unknown): Words | undefined => {
  if (where === undefined || where === '') return undefined
  return wrongTree(typeof where === 'string' ? parsed(where) : where, 1, { left: queryLimits.conditions })
}

const wrongJoins = (joins: unknown): Words | undefined => {
  if (joins === undefined || joins === 'false' || joins === false) return undefined
  if (!isTree(joins)) return queryWords.listOfJoins
  for (const join of Object.values(joins)) {
    if (join === 'false' || join === false) continue
    if (!isTree(join)) return queryWords.oneJoin
    const wrong = wrongFilter(join.where) ?? wrongSort(join.sort)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const sortPath = /^-?[a-zA-Z_][\w-]*(?:\.[\w-]+)*$/

const wrongSort = (sort: unknown): Words | undefined => {
  if (sort === undefined || sort === '') return undefined
  const names = (Array.isArray(sort) ? (sort as unknown[]) : [sort]).flatMap((one) =>
    typeof one === 'string' ? one.split(',') : [one],
  )
  const right =
    names.length <= queryLimits.sorts &&
    names.every((name) => typeof name === 'string' && sortPath.test(name.trim()))
  return right ? undefined : queryWords.sort
}

const wrongShape = (query: Tree): Words | undefined => {
  for (const key of ['select', 'populate']) {
    const value = query[key]
    if (value !== undefined && value !== '' && !isTree(value)) return queryWords.selection(key)
  }
  for (const key of ['limit', 'page', 'depth', 'draft', 'trash', 'pagination']) {
    if (typeof query[key] === 'object') return queryWords.oneValue(key)
  }
  return undefined
}

/** What is wrong with the shape of a REST query, in words: whether its fields exist and may be read is Payload's affair. */
export const wrongQueryShape = (query: unknown): Words | undefined => {
  if (!isTree(query)) return undefined
  return wrongShape(query) ?? wrongFilter(query.where) ?? wrongSort(query.sort) ?? wrongJoins(query.joins)
}
