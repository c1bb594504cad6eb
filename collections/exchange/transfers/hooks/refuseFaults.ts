import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import { giftFaults } from '../../../../src/domain/exchange/giftFaults'
import type { Corrected } from '../../../../src/domain/exchange/transfer'
import { transferFaults } from '../../../../src/domain/exchange/transferFaults'
import { isFinal } from '../../../../src/domain/exchange/transferStates'
import { relationId } from '../../../../src/domain/relations/relationId'
import { mergedTransfer, type ReadTransfer, readTransfer } from '../../../../src/exchange/transferReading'
import { invalid } from '../../../../src/hooks/refuse'

const findCorrected = async (req: PayloadRequest, id: string | null): Promise<Corrected | null> => {
  if (id === null) return null
  const found = await req.payload.findByID({
    collection: 'transfers',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
    select: { project: true, state: true },
  })
  return found && { id: found.id, project: String(relationId(found.project)), state: found.state }
}

const quantityOf = ({ quantity: { amount, period, unit } }: ReadTransfer) =>
  amount === null || unit === null ? null : { amount, period: period ?? ('once' as const), unit }

/** Asks the domain what is wrong with a transfer, as it will stand. */
export const refuseFaults: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'update' ? (originalDoc as JsonObject) : undefined
  const transfer = readTransfer(mergedTransfer(original, data))
  const { project, provider, receiver } = transfer
  // What is missing the fields themselves say; what is settled was found right before.
  if (project === '' || provider === '' || receiver === '') return data
  if (original !== undefined && isFinal(readTransfer(original).state)) return data
  const faults = transferFaults({
    ...transfer,
    corrects: await findCorrected(req, transfer.corrects ?? null),
    quantity: quantityOf(transfer),
  })
  const all = [...faults, ...giftFaults(transfer)]
  if (all.length > 0) throw invalid({ collection, req }, ...all)
  return data
}
