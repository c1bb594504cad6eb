import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { collections, globals } from './index'

type Found = { field: Field; path: string }

const fieldsIn = (fields: readonly Field[], prefix: string): Found[] =>
  fields.flatMap((field): Found[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsIn(tab.fields, prefix))
    if (field.type === 'row') return fieldsIn(field.fields, prefix)
    const path = 'name' in field ? `${prefix}.${field.name ?? ''}` : prefix
    return [{ field, path }, ...('fields' in field ? fieldsIn(field.fields, path) : [])]
  })

const everyField = [...collections, ...globals].flatMap(({ fields, slug }) => fieldsIn(fields, slug))

const inBoth = (words: unknown): boolean =>
  typeof words === 'object' &&
  words !== null &&
  ['nl', 'en'].every((locale) => {
    const word = (words as Record<string, unknown>)[locale]
    return typeof word === 'string' && word.trim() !== ''
  })

const lacking = (holds: (found: Found) => boolean): string[] =>
  everyField.filter((found) => !holds(found)).map(({ path }) => path)

describe('every form', () => {
  it('has a label in Dutch and in English on each field', () => {
    expect(lacking(({ field }) => 'label' in field && inBoth(field.label))).toEqual([])
  })

  it('helps in Dutch and in English on each field', () => {
    const helped = ({ field }: Found): boolean =>
      field.type === 'group' ||
      ('admin' in field && inBoth((field.admin as { description?: unknown }).description))
    expect(lacking(helped)).toEqual([])
  })

  it('bounds what can be typed and how many rows there can be', () => {
    const bounded = ({ field }: Found): boolean => {
      if (field.type === 'text' || field.type === 'textarea') return field.maxLength !== undefined
      if (field.type === 'array') return field.maxRows !== undefined
      if (field.type === 'relationship' && field.hasMany === true) return field.maxRows !== undefined
      return true
    }
    expect(lacking(bounded)).toEqual([])
  })

  it('offers every choice in both languages', () => {
    const worded = ({ field }: Found): boolean =>
      field.type !== 'select' ||
      field.options.every(
        (option) => typeof option !== 'string' && (inBoth(option.label) || /\d/.test(option.value)),
      )
    expect(lacking(worded)).toEqual([])
  })

  it('shows each day as the Dutch write it', () => {
    const shown = ({ field }: Found): boolean =>
      field.type !== 'date' || /^d-M-yyyy( HH:mm)?$/.test(field.admin?.date?.displayFormat ?? '')
    expect(lacking(shown)).toEqual([])
  })

  it('nests at most two lists deep', () => {
    const deep = (fields: readonly Field[], depth: number): boolean =>
      fieldsIn(fields, '').some(
        ({ field }) => field.type === 'array' && (depth >= 2 || deep(field.fields, depth + 1)),
      )
    expect(collections.filter(({ fields }) => deep(fields, 1)).map(({ slug }) => slug)).toEqual([])
  })
})

describe('every collection', () => {
  it('is named and explained in Dutch and in English, and stands under a heading', () => {
    const lost = collections.filter(
      ({ admin, labels }) =>
        !inBoth(labels?.singular) ||
        !inBoth(labels?.plural) ||
        !inBoth(admin?.description) ||
        !inBoth(admin?.group),
    )
    expect(lost.map(({ slug }) => slug)).toEqual([])
  })

  it('says what is shown of it in lists and where others name it', () => {
    const vague = collections.filter(
      ({ admin, defaultPopulate }) => admin?.defaultColumns === undefined || defaultPopulate === undefined,
    )
    expect(vague.map(({ slug }) => slug)).toEqual([])
  })

  it('refuses to lose what is used elsewhere', () => {
    const careless = collections.filter(({ hooks }) => (hooks?.beforeDelete ?? []).length === 0)
    expect(careless.map(({ slug }) => slug)).toEqual([])
  })
})
