import { PAGE_SIZES } from '../../domain/oeapi/readPaging'
import type { Site } from '../../site/site'
import { operations } from '../oeapi/operations'

const id = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
}

const paging = [
  {
    name: 'pageSize',
    in: 'query',
    schema: { type: 'integer', default: PAGE_SIZES[0], enum: PAGE_SIZES },
  },
  { name: 'pageNumber', in: 'query', schema: { type: 'integer', default: 1, minimum: 1 } },
]

const problem = (description: string) => ({ description, content: { 'application/problem+json': {} } })

/** The read subset of the Open Education API as OpenAPI paths; what is answered is described by that standard. */
export const oeapiPaths = ({ oeapi }: Site): Record<string, unknown> =>
  oeapi
    ? Object.fromEntries(
        operations.map(({ id: operationId, isList, path, summary }) => [
          oeapi.path + (path === '' ? '/' : path),
          {
            get: {
              operationId: `oeapi-${operationId}`,
              summary: `${summary} (Open Education API v6)`,
              externalDocs: { url: 'https://openonderwijsapi.nl/' },
              parameters: [...(path.includes('{id}') ? [id] : []), ...(isList ? paging : [])],
              responses: {
                200: { description: 'As the standard says.', content: { 'application/json': {} } },
                400: problem('The question has a parameter that is not known, or a page that cannot be.'),
                404: problem('There is no such thing, or it is not public any more.'),
                406: problem('Another version of the standard is asked for.'),
              },
            },
          },
        ]),
      )
    : {}
