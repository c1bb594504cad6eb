import { validOperators } from 'payload/shared'

const DEPTH_AT_MOST = 10
const CONDITIONS_AT_MOST = 200
const VALUES_AT_MOST = 1000
const fieldPath = /^[a-zA-Z_][\w-]*(?:\.[\w-]+)*$/
// The database of this house knows neither places on a map nor lists in one column.
const foreign = new Set<string>(['all', 'intersects', 'near', 'within'])
const operators = new Set<string>(validOperators.filter((name) => !foreign.has(name)))
const textual = new Set(['like', 'not_like'])

type Tree = Record<string, unknown>

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrongValue = (operator: string, value: unknown): string | undefined => {
  if (textual.has(operator) && typeof value !== 'string') return `${operator} compares with one text.`
  if (!Array.isArray(value))
    return isTree(value) ? 'A condition compares with a value, not with an object.' : undefined
  if (operator === 'contains' && value.length === 0) return 'contains compares with a value, not with none.'
  if (value.length > VALUES_AT_MOST) return 'A condition names too many values.'
  return value.every((one) => typeof one !== 'object') ? undefined : 'A condition compares with plain values.'
}

const wrongCondition = (path: string, condition: unknown): string | undefined => {
  if (!fieldPath.test(path)) return 'A condition names a field that cannot exist.'
  if (!isTree(condition)) return `The condition on ${path} needs an operator.`
  for (const [operator, value] of Object.entries(condition)) {
    if (!operators.has(operator))
      return `There is no operator of that name; on ${path} use one of ${[...operators].join(', ')}.`
    const wrong = wrongValue(operator, value)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const groups = new Set(['and', 'or', 'AND', 'OR'])

const wrongTree = (tree: unknown, depth: number, budget: { left: number }): string | undefined => {
  if (!isTree(tree)) return 'A condition must name a field.'
  if (depth > DEPTH_AT_MOST) return 'The conditions are nested too deep.'
  for (const [key, value] of Object.entries(tree)) {
    if ((budget.left -= 1) < 0) return 'There are too many conditions.'
    const wrong = groups.has(key) ? wrongGroup(value, depth, budget) : wrongCondition(key, value)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const wrongGroup = (group: unknown, depth: number, budget: { left: number }): string | undefined => {
  const members = Array.isArray(group)
    ? (group as unknown[])
    : isTree(group)
      ? Object.values(group)
      : undefined
  if (members === undefined) return 'and / or take a list of conditions.'
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

const wrongFilter = (where: unknown): string | undefined => {
  if (where === undefined || where === '') return undefined
  return wrongTree(typeof where === 'string' ? parsed(where) : where, 1, { left: CONDITIONS_AT_MOST })
}

const wrongJoins = (joins: unknown): string | undefined => {
  if (joins === undefined || joins === 'false' || joins === false) return undefined
  if (!isTree(joins)) return 'joins must name the joins.'
  for (const join of Object.values(joins)) {
    if (join === 'false' || join === false) continue
    if (!isTree(join)) return 'A join takes limit, page, sort and where.'
    const wrong = wrongFilter(join.where) ?? wrongSort(join.sort)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const sortPath = /^-?[a-zA-Z_][\w-]*(?:\.[\w-]+)*$/

const wrongSort = (sort: unknown): string | undefined => {
  if (sort === undefined || sort === '') return undefined
  const names = (Array.isArray(sort) ? (sort as unknown[]) : [sort]).flatMap((one) =>
    typeof one === 'string' ? one.split(',') : [one],
  )
  const right =
    names.length <= 10 && names.every((name) => typeof name === 'string' && sortPath.test(name.trim()))
  return right ? undefined : 'sort takes names of fields.'
}

const wrongShape = (query: Tree): string | undefined => {
  for (const key of ['select', 'populate']) {
    const value = query[key]
    if (value !== undefined && value !== '' && !isTree(value)) return `${key} must name fields.`
  }
  for (const key of ['limit', 'page', 'depth', 'draft', 'trash', 'pagination']) {
    if (typeof query[key] === 'object') return `${key} must be one value.`
  }
  return undefined
}

/** What is wrong with the shape of a REST query, in words: whether its fields exist and may be read is Payload's affair. */
export const wrongQueryShape = (query: unknown): string | undefined => {
  if (!isTree(query)) return undefined
  return wrongShape(query) ?? wrongFilter(query.where) ?? wrongSort(query.sort) ?? wrongJoins(query.joins)
}
