import { isSectionKey, type SectionKey } from './sections'

/**
 * The sections that are closed to whoever may not read them and never reach a public output: sensitivity, risks and the
 * detail of both budgets (method, settled contradiction 5).
 */
export const internalSections = [
  'phase-budget',
  'risks',
  'sensitivity',
  'project-budget-and-coverage',
] as const satisfies readonly SectionKey[]

/** Whether a section is closed; a key that names no section is closed too. */
export const isInternalSection = (key: unknown): boolean =>
  !isSectionKey(key) || internalSections.some((internal) => internal === key)
