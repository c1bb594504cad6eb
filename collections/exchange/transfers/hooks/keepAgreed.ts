import type { CollectionBeforeDeleteHook } from 'payload'

import { sidesToAgree } from '../../../../src/domain/exchange/sidesToAgree'
import type { Words } from '../../../../src/domain/locales/locales'
import { readTransfer } from '../../../../src/exchange/transferReading'
import { conflict } from '../../../../src/hooks/refuse'

const refusal: Words = {
  nl: 'Wat is afgesproken, wordt niet verwijderd. Annuleer de overdracht, of corrigeer haar als zij al geleverd is.',
  en: 'What was agreed is not deleted. Cancel the transfer, or correct it when it was delivered already.',
}

/** Refuses to delete what both sides agreed to, whatever became of it. */
export const keepAgreed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await req.payload.findByID({
    collection: 'transfers',
    depth: 0,
    id,
    overrideAccess: true,
    req,
  })
  const transfer = readTransfer(found)
  const isProposal = transfer.state === 'proposed' || transfer.state === 'cancelled'
  if (!isProposal || sidesToAgree(transfer).length === 0) throw conflict(req, refusal)
}
