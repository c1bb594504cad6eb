import type { Doc } from '@streekwerk/payload-kit'
import {
  changedTo,
  conflict,
  idOf,
  localApi,
  tableOf,
  tellWritten,
  transactionOf,
} from '@streekwerk/payload-kit'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { isEditable } from '../domain/measurement/steps'
import { optionsIn } from '../read/optionsOf'
import { readDocs } from '../read/readDocs'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { lockKpis } from './locks'

const readNaming = async (req: PayloadRequest, files: readonly Doc['id'][]): Promise<readonly Doc[]> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.measurements,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { kpi: true, period: true, state: true },
    where: { 'evidence.file': { in: [...files] } },
  })
  return docs
}

/** The measurements that name one of these files, none of which changes before the transaction ends. */
const lockNaming = async (req: PayloadRequest, files: readonly Doc['id'][]): Promise<readonly Doc[]> => {
  const before = await readNaming(req, files)
  if (before.length === 0) return []
  await lockKpis(
    req,
    before.flatMap(({ kpi }) => idOf(kpi) ?? []),
  )
  return readNaming(req, files)
}

/** Refuses where something rests on one of these files: it was handed in, or its period is locked. Answers the drafts that name one. */
export const refuseEvidence = async (
  req: PayloadRequest,
  files: readonly Doc['id'][],
): Promise<readonly Doc[]> => {
  const naming = await lockNaming(req, files)
  const periods = await readDocs(
    req,
    slugs.periods,
    naming.flatMap(({ period }) => idOf(period) ?? []),
  )
  const isKept = ({ period, state }: Doc): boolean =>
    !isEditable(state as 'draft') || Boolean(periods.get(idOf(period) ?? '')?.lockedAt)
  if (naming.some(isKept)) throw conflict(req, refusals.isEvidence)
  return naming
}

/**
 * Takes a file that goes from the drafts that name it, with the rows that were nothing but that file; refuses where something rests on it.
 */
export const releaseFile = async (req: PayloadRequest, file: Doc['id']): Promise<void> => {
  const drafts = (await refuseEvidence(req, [file])).map(({ id }) => id)
  if (drafts.length === 0) return
  const [evidence, own] = [
    tableOf(req.payload, `${slugs.measurements}-evidence`),
    tableOf(req.payload, slugs.measurements),
  ]
  const ofFile = and(eq(evidence.column('file'), file), inArray(evidence.column('_parentID'), drafts))
  const before = await readDocs(req, slugs.measurements, drafts)
  const transaction = await transactionOf(req)
  await transaction
    .delete(evidence.table)
    .where(and(ofFile, sql`coalesce(${evidence.column('link')}, '') = ''`))
  await transaction.update(evidence.table).set({ file: null }).where(ofFile)
  // Who has one of them open and saves it is told, instead of naming a file that is gone.
  await transaction
    .update(own.table)
    .set({ updatedAt: new Date().toISOString() })
    .where(inArray(own.column('id'), drafts))
  const after = await readDocs(req, slugs.measurements, drafts)
  await tellWritten(
    optionsIn(req),
    req,
    [...before].map(([id, doc]) => changedTo(slugs.measurements, doc, { evidence: after.get(id)?.evidence })),
  )
}
