import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { BalanceTransfer } from '../domain/exchange/balance/balanceTransfer'
import { exchangeText } from '../domain/exchange/balance/exchangeText'
import { findWeighed } from './readExchange'

type Waiting = { answer: Promise<Map<string, string>>; projects: Set<string> }
type Known = { exchangePrints?: Waiting }

const printOf = (transfers: readonly BalanceTransfer[]): string =>
  createHash('sha256').update(exchangeText(transfers)).digest('hex')

const findPrints = async (
  req: PayloadRequest,
  projects: ReadonlySet<string>,
): Promise<Map<string, string>> => {
  const found = await findWeighed(req, { project: { in: [...projects] } }, { overrideAccess: true })
  const byProject = new Map<string, BalanceTransfer[]>([...projects].map((project) => [project, []]))
  for (const { project, transfer } of found) byProject.get(project)?.push(transfer)
  return new Map([...byProject].map(([project, transfers]) => [project, printOf(transfers)]))
}

/** The fingerprint (SHA-256, hexadecimal) of the exchange of a project as it stands now. */
export const exchangePrint = async (req: PayloadRequest, project: string): Promise<string> =>
  String((await findPrints(req, new Set([project]))).get(project))

const startWaiting = (req: PayloadRequest): Waiting => {
  const projects = new Set<string>()
  const answer = new Promise<void>((begin) => setImmediate(begin)).then(() => {
    delete (req.context as Known).exchangePrints
    return findPrints(req, projects)
  })
  return { answer, projects }
}

/** The same for documents that are read together: what is asked in one go is found in one query, however long the list. */
export const exchangePrintTogether = async (req: PayloadRequest, project: string): Promise<string> => {
  const context = req.context as Known
  const waiting = (context.exchangePrints ??= startWaiting(req))
  waiting.projects.add(project)
  return String((await waiting.answer).get(project))
}
