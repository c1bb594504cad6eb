import type { Words } from '../locales/locales'

/** What was asked for, or in words why it cannot be given. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; because: Words }
