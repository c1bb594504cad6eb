import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { changedTerms } from '../../../../src/domain/exchange/transferTerms'
import { mergedTransfer, readTransfer } from '../../../../src/exchange/transferReading'

/** Who agreed, agreed to what was there: when the terms of a proposal change, agreeing starts anew. */
export const voidAgreement: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return data
  const original = originalDoc as JsonObject
  const [before, after] = [readTransfer(original), readTransfer(mergedTransfer(original, data))]
  const isOpen = before.state === 'proposed' && before.agreedBy.length > 0
  return isOpen && changedTerms(before, after).length > 0 ? { ...data, agreedBy: [] } : data
}
