import type { Issue, Severity } from '../issues/issue'
import type { IssueCode } from '../issues/issueTexts'
import type { FieldRule, Json, Step } from '../map/importMap'
import { templateColumns } from '../map/mapColumns'
import { decodeEntities } from '../text/decodeEntities'
import { excerpt, firstDifference } from '../text/excerpt'
import { fitKey } from '../text/fitText'
import { faultsOfText } from '../text/textFault'
import { applySteps } from './applySteps'
import type { FieldPlan, RowContext } from './fieldPlan'
import { splitList } from './listCell'
import type { PlannedValue } from './plannedDocument'
import { planRows } from './planRows'
import { type Formats, readValue } from './readValue'
import { cellOf, type Row, textOf } from './row'
import { type SourcePart, type SourceText, sourceText } from './sourceText'

type Say = (severity: Severity, code: IssueCode, details?: Issue['details']) => Issue

const isTextual = (rule: FieldRule): boolean => ['richText', 'text', 'url'].includes(rule.as ?? 'text')

const wrap = (value: Json, rule: FieldRule, text: string): PlannedValue => {
  if (rule.lookup) {
    const named = rule.lookup.by === 'importKey' ? fitKey(text) : text
    return { is: 'lookup', list: rule.list ?? false, lookup: rule.lookup, value: named }
  }
  return { is: 'value', value: rule.list ? [value] : value }
}

/** What is still wrong with the text of one column, and what reading HTML changed in it: said, never mended in silence. */
const remarksOnPart = ({ column, raw, text }: SourcePart, steps: readonly Step[], say: Say): Issue[] => {
  const faults = faultsOfText(text).map(({ at, fault }) => ({
    ...say('warning', `text-${fault}`, { value: excerpt(text, at) }),
    column,
  }))
  const decoded = steps.includes('html') ? decodeEntities(raw) : raw
  if (decoded === raw) return faults
  const at = firstDifference(raw, decoded)
  const details = { result: excerpt(decoded, at), value: excerpt(raw, at) }
  return [{ ...say('notice', 'entity-decoded', details), column }, ...faults]
}

const remarksOnText = (
  source: SourceText,
  text: string,
  rule: FieldRule,
  steps: readonly Step[],
  say: Say,
): Issue[] => {
  if (!isTextual(rule)) return []
  // The steps of the rule itself may have taken a part of the text, so for one column it is the outcome that counts.
  const parts = rule.column === undefined ? source.parts : source.parts.map((part) => ({ ...part, text }))
  return parts.flatMap((part) => remarksOnPart(part, steps, say))
}

/** Says when the map had the text shortened; the whole text should have another place. */
const remarksOnLength = (text: string, steps: readonly Step[], say: Say): Issue[] => {
  const whole = applySteps(
    text,
    steps.filter((step) => typeof step !== 'object' || !('shorten' in step)),
  )
  const limits = steps.flatMap((step) =>
    typeof step === 'object' && 'shorten' in step ? [step.shorten] : [],
  )
  return limits
    .filter((limit) => whole.length > limit)
    .map((limit) => say('notice', 'text-shortened', { length: whole.length, limit }))
}

/** Reads every value of a cell that may hold several; the first that cannot be read is told. */
const planList = (text: string, rule: FieldRule, formats: Formats, say: Say): FieldPlan => {
  const items: PlannedValue[] = []
  for (const item of splitList(text, rule.separator ?? '')) {
    const reading = readValue(item, rule, formats)
    if (!reading.ok)
      return planBad(item, rule, { code: reading.bad.code, details: reading.bad.details ?? {} }, say)
    items.push(wrap(reading.value, { ...rule, list: false }, item))
  }
  return { issues: [], planned: { is: 'list', items }, raw: text }
}

/** A number of JSON is a number already, whatever the file's texts look like. */
const formatsFor = (rule: FieldRule, row: Row, formats: Formats): Formats =>
  rule.column !== undefined && typeof cellOf(row, rule.column) === 'number'
    ? { ...formats, numbers: 'en' }
    : formats

const planEmpty = (rule: FieldRule, row: Row, context: RowContext, say: Say): FieldPlan => {
  if (rule.fallback) {
    const inner = planField(rule.fallback, row, context)
    if (!inner.planned) return inner
    const result = inner.planned.is === 'value' ? JSON.stringify(inner.planned.value) : ''
    return { ...inner, issues: [...inner.issues, say('warning', 'fallback-used', { result })] }
  }
  if (rule.required) return { issues: [say('error', 'required-empty')] }
  const issues = rule.expected ? [say('warning', 'expected-empty')] : []
  return rule.clear ? { issues, planned: { is: 'value', value: null } } : { issues }
}

const planBad = (
  text: string,
  rule: FieldRule,
  said: { code: IssueCode; details: Issue['details'] },
  say: Say,
): FieldPlan => {
  const then = { empty: 'value-left-out', error: '', keep: 'value-kept' }[rule.onBad ?? 'error']
  const severity = then === '' ? 'error' : 'warning'
  const issues = [say(severity, said.code, { ...said.details, then, value: text })]
  return rule.onBad === 'keep' ? { issues, planned: wrap(text, rule, text) } : { issues }
}

/** Makes the value of one field from one row, following its rule. */
export const planField = (rule: FieldRule, row: Row, context: RowContext): FieldPlan => {
  if (rule.self) return { issues: [], planned: { is: 'self', list: rule.list ?? false } }
  if (rule.constant !== undefined)
    return { issues: [], planned: wrap(rule.constant, rule, textOf(rule.constant)) }
  const column = rule.column ?? templateColumns([rule.text ?? '', ...(rule.lines ?? [])].join('\n'))[0]
  const say: Say = (severity, code, details = {}) => ({
    code,
    ...(column === undefined ? {} : { column }),
    details,
    row: row.number,
    severity,
  })
  const source = sourceText(rule, row, context.everywhere)
  const steps = [...context.everywhere, ...(rule.steps ?? [])]
  const text = applySteps(source.text, rule.steps ?? [])
  if (text.trim() === '') return planEmpty(rule, row, context, say)
  const remarks = [
    ...remarksOnText(source, text, rule, steps, say),
    ...remarksOnLength(source.text, rule.steps ?? [], say),
  ]
  const formats = formatsFor(rule, row, context.formats)
  if (rule.as === 'rows') return planRows(text, rule, { formats, plan: planField, row })
  if (rule.separator !== undefined) {
    const several = planList(text, rule, formats, say)
    return { ...several, issues: [...remarks, ...several.issues] }
  }
  const reading = readValue(isTextual(rule) ? text : text.trim(), rule, formats)
  if (!reading.ok) {
    const bad = planBad(text, rule, { code: reading.bad.code, details: reading.bad.details ?? {} }, say)
    return { ...bad, issues: [...remarks, ...bad.issues] }
  }
  const { remark, value } = reading
  const remarked = remark ? [say('warning', remark.code, { ...remark.details, value: text })] : []
  return { issues: [...remarks, ...remarked], planned: wrap(value, rule, text), raw: source.raw }
}
