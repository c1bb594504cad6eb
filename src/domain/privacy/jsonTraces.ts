import { type Trace, withoutTraces, withoutTracesAcross } from './traces'

/** What says how a rich text is built, and nothing of people. */
const structure: ReadonlySet<string> = new Set([
  'direction',
  'format',
  'indent',
  'mode',
  'tag',
  'type',
  'version',
])

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTextNode = (value: unknown): value is Node & { text: string } =>
  isNode(value) && typeof value.text === 'string'

/** Nodes of a rich text that stand on one line: what is said there may be in several of them. */
const withoutOnLine = (list: readonly unknown[], traces: readonly Trace[]): readonly unknown[] => {
  const texts = list.map((each) => (isTextNode(each) ? each.text : ''))
  const told = withoutTracesAcross(texts, traces)
  return list.map((each, at) => (isTextNode(each) ? { ...each, text: told[at] } : each))
}

/** A value of JSON without anything of the person: in texts, in rich text also where a name is in pieces, and in names of keys. */
export const jsonWithoutTraces = (value: unknown, traces: readonly Trace[]): unknown => {
  if (typeof value === 'string') return withoutTraces(value, traces)
  if (Array.isArray(value)) return withoutOnLine(value, traces).map((each) => jsonWithoutTraces(each, traces))
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      withoutTraces(key, traces),
      structure.has(key) ? each : jsonWithoutTraces(each, traces),
    ]),
  )
}

/** Whether something of the person stands in a value. */
export const hasTraceIn = (value: unknown, traces: readonly Trace[]): boolean =>
  JSON.stringify(jsonWithoutTraces(value, traces)) !== JSON.stringify(value)
