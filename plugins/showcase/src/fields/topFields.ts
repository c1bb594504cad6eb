import type { Field, TabAsField } from 'payload'

/** The fields at the top of a document by name, wherever they stand in its form. */
export const topFields = (fields: readonly Field[]): ReadonlyMap<string, Field | TabAsField> =>
  new Map(
    fields.flatMap((field): [string, Field | TabAsField][] => {
      if (field.type === 'tabs')
        return field.tabs.flatMap((tab) =>
          'name' in tab ? [[tab.name, { ...tab, type: 'tab' }]] : [...topFields(tab.fields)],
        )
      if (field.type === 'row' || field.type === 'collapsible') return [...topFields(field.fields)]
      return 'name' in field ? [[field.name, field]] : []
    }),
  )
