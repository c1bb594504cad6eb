import type { FieldHook, PayloadRequest } from 'payload'

import type { SettledField } from '../../domain/imports/documents/documentData'
import type { CollectionTraits } from './collectionTraits'

type Standardised = Parameters<FieldHook>[0]

/** A field with its value as the collection would bring it into its standard form before it is checked. */
export const inStandardForm = async (
  field: SettledField,
  traits: CollectionTraits,
  req: PayloadRequest,
): Promise<SettledField> => {
  let { value } = field
  for (const hook of traits.fields.get(field.path)?.standardise ?? []) {
    // A hook of this kind looks at the value; what it could see of the document is not known here.
    const answer: unknown = await hook({
      operation: 'update',
      req,
      siblingData: {},
      value,
    } as unknown as Standardised)
    if (answer !== undefined) value = answer as SettledField['value']
  }
  return { ...field, value }
}
