import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { balanceVerdicts, judgementFaults } from '../../../../src/domain/exchange/judgements'
import type { Words } from '../../../../src/domain/locales/locales'
import { relationId } from '../../../../src/domain/relations/relationId'
import { exchangePrint } from '../../../../src/exchange/exchangePrints'
import { invalid } from '../../../../src/hooks/refuse'

const fixed: Words = {
  nl: 'Een oordeel blijft bij zijn partner en project. Maak voor een ander project een nieuw oordeel.',
  en: 'A judgement stays with its partner and project. Make a new one for another project.',
}

/** Records who judged, when, and which state of the exchange; a judgement owes the reason that the domain asks for. */
export const recordJudgement: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'update' ? (originalDoc as JsonObject) : undefined
  const next: JsonObject = { ...original, ...data }
  const moved = (['partner', 'project'] as const).filter(
    (name) => original !== undefined && relationId(next[name]) !== relationId(original[name]),
  )
  if (moved.length > 0) throw invalid({ collection, req }, ...moved.map((path) => ({ because: fixed, path })))
  const verdict = balanceVerdicts.find((known) => known === next.verdict)
  const project = relationId(next.project)
  // What is missing the fields themselves say.
  if (verdict === undefined || project === null) return data
  const reason = typeof next.reason === 'string' ? next.reason : null
  const faults = judgementFaults({ reason, verdict })
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  const name = (req.user as { name?: string } | null)?.name
  return {
    ...data,
    fingerprint: await exchangePrint(req, project),
    judgedBy: name ?? (next.judgedBy as unknown) ?? null,
    judgedOn: new Date().toISOString(),
  }
}
