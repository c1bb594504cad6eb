import type { Words } from './locales'

/** One entry of a closed list as a form shows it. */
export type Choice<Value extends string> = { label: { nl: string; en: string }; value: Value }

/** Turns a table of words into the options of a select, in the order of the table. */
export const choices = <Value extends string>(words: Readonly<Record<Value, Words>>): Choice<Value>[] =>
  (Object.keys(words) as Value[]).map((value) => ({ label: { ...words[value] }, value }))
