/** The functions on the server that the panel calls: what of Payload's own the views of this house make use of. */
const panelFunctions: ReadonlySet<unknown> = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
])

/** A call of one of the functions that the panel needs. */
export interface PanelCall {
  name: string
  args: Record<string, unknown>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Whether something is a call that the panel makes. Payload looks a name up in a plain object, where every object's
 * `constructor` is a function too, so that names are asked for in a list of their own.
 */
export const isPanelCall = (value: unknown): value is PanelCall =>
  isRecord(value) && panelFunctions.has(value.name) && isRecord(value.args)
