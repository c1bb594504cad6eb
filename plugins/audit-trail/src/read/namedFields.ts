import type { Block, BlocksField, Field, Payload } from 'payload'

/** A field that a document has by its name. */
export type NamedField = Field & { name: string }

/** Fields as they are named in a document: a row only shows some beside each other, and a tab with a name is a group. */
export const namedFields = (fields: readonly Field[]): readonly NamedField[] =>
  fields.flatMap((field): readonly NamedField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name !== undefined ? [{ ...tab, type: 'group' }] : namedFields(tab.fields),
      )
    if ('name' in field && typeof field.name === 'string') return [field]
    return 'fields' in field ? namedFields(field.fields) : []
  })

/** The blocks that a field takes, also those that a house names elsewhere. */
export const blocksIn = ({ config }: Payload, field: BlocksField): readonly Block[] =>
  (field.blockReferences ?? field.blocks).flatMap((each) =>
    typeof each === 'string' ? (config.blocks ?? []).filter(({ slug }) => slug === each) : [each],
  )
