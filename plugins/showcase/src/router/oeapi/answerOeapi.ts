import { STATUS_CODES } from 'node:http'

import type { RequestHandler, Response } from 'express'

import { readPaging } from '../../domain/oeapi/readPaging'
import { refusedVersion, VERSIONS } from '../../domain/oeapi/refusedVersion'
import { splitUrl } from '../../domain/splitUrl'
import { openToAll } from '../sending'
import type { Operation } from './operations'
import { operations } from './operations'
import type { Source } from './readDocuments'

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace('{id}', `(${ID})`)}$`),
}))

/** Which operation a path below the API's own asks for, and about what. */
const findOperation = (path: string): { operation: Operation; id: string } | null => {
  for (const { operation, pattern } of patterns) {
    const found = pattern.exec(path)
    if (found) return { operation, id: found[1] ?? '' }
  }
  return null
}

const sendProblem = (res: Response, status: number, detail: string, more: object = {}): void => {
  res.status(status).type('application/problem+json')
  res.send(
    `${JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, ...more })}\n`,
  )
}

/**
 * The read subset of the Open Education API v6. Its answers depend on the version that is asked for, in a header, so that
 * they are not kept as pages are.
 */
export const answerOeapi = (source: Source): RequestHandler => {
  const { oeapi } = source.site
  return async (req, res, next) => {
    if (!oeapi || !(req.path === oeapi.path || req.path.startsWith(`${oeapi.path}/`))) {
      next()
      return
    }
    openToAll(res).vary('Accept')
    const version = refusedVersion(req.headers.accept)
    if (version !== null) {
      const detail = `Version ${version} is not spoken here.`
      sendProblem(res, 406, detail, { requestedVersion: version, supportedVersions: VERSIONS })
      return
    }
    const below = req.path.slice(oeapi.path.length)
    const found = findOperation(below === '/' ? '' : below)
    const paging = readPaging(new URLSearchParams(splitUrl(req.originalUrl).search))
    if (found && 'fault' in paging) {
      sendProblem(res, 400, paging.fault)
      return
    }
    const answer =
      found && 'pageSize' in paging ? await found.operation.answer({ oeapi, paging, source }, found.id) : null
    if (answer === null) sendProblem(res, 404, 'There is no such thing here, or it is not public any more.')
    else res.type('application/json').send(`${JSON.stringify(answer)}\n`)
  }
}
