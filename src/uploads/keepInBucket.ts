import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
  Plugin,
  UploadConfig,
} from 'payload'

import { mediaTypeOf } from '../domain/media/mediaTypes'
import { answerObject } from './answerObject'
import type { Bucket } from './bucket'
import { filenamesOf, type Uploaded } from './filenamesOf'
import { objectKey } from './objectKey'
import { removeUnnamed } from './removeUnnamed'

type Incoming = { body: Buffer | Readable; filename: string; size: number; type: string }
type Sized = Readonly<Record<string, { filename?: string | null; mimeType?: string | null } | undefined>>

const original = ({ file }: PayloadRequest, { filename, mimeType }: Uploaded): Incoming[] => {
  if (!file || !filename) return []
  const body = file.data.length === 0 && file.tempFilePath ? createReadStream(file.tempFilePath) : file.data
  return [{ body, filename, size: file.size, type: mimeType ?? file.mimetype }]
}

const smaller = ({ payloadUploadSizes }: PayloadRequest, { sizes }: Uploaded): Incoming[] =>
  Object.entries(payloadUploadSizes ?? {}).flatMap(([name, body]) => {
    const { filename, mimeType } = (sizes as Sized | null | undefined)?.[name] ?? {}
    return filename && mimeType ? [{ body, filename, size: body.length, type: mimeType }] : []
  })

/**
 * Before the transaction ends, so that no document ever names what is not there: when the store fails, nothing was saved. What is put and
 * then not named after all is found later.
 */
const putIncoming =
  (bucket: Bucket, slug: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    if (!req.file) return doc as unknown
    for (const { body, filename, size, type } of [
      ...original(req, doc as Uploaded),
      ...smaller(req, doc as Uploaded),
    ])
      await bucket.put(objectKey(slug, filename), body, { size, type })
    removeUnnamed(req.payload, bucket, slug, filenamesOf(previousDoc as Uploaded))
    return doc as unknown
  }

const removeFiles =
  (bucket: Bucket, slug: string): CollectionAfterDeleteHook =>
  ({ doc, req }) => {
    removeUnnamed(req.payload, bucket, slug, filenamesOf(doc as Uploaded))
    return doc as unknown
  }

/** Serves an upload to who may have it, which Payload has asked before. */
const serve =
  (bucket: Bucket, { modifyResponseHeaders }: UploadConfig): NonNullable<UploadConfig['handlers']>[number] =>
  async (req, { params: { collection, filename } }) => {
    const asked = (name: string) => req.headers.get(name) ?? undefined
    const answer = await answerObject(bucket, objectKey(collection, filename), {
      ifNoneMatch: asked('if-none-match'),
      ifRange: asked('if-range'),
      method: req.method ?? 'GET',
      range: asked('range'),
    })
    if (answer === null) return new Response(null, { status: 404 })
    const headers = new Headers({
      ...answer.headers,
      // By its name, whatever a store says: it is shown under the address of the panel.
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': mediaTypeOf(filename),
    })
    const body = answer.body && (Readable.toWeb(answer.body) as ReadableStream)
    return new Response(body, {
      headers: modifyResponseHeaders?.({ headers }) ?? headers,
      status: answer.status,
    })
  }

const kept = (bucket: Bucket, collection: CollectionConfig): CollectionConfig => {
  const { hooks, slug, upload } = collection
  if (typeof upload !== 'object') return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), putIncoming(bucket, slug)],
      afterDelete: [...(hooks?.afterDelete ?? []), removeFiles(bucket, slug)],
    },
    upload: { ...upload, disableLocalStorage: true, handlers: [serve(bucket, upload)] },
  }
}

/** Keeps all uploads in a bucket instead of a folder of this machine, so that several instances share them. */
export const keepInBucket =
  (bucket: Bucket): Plugin =>
  ({ collections = [], ...config }) => ({
    ...config,
    collections: collections.map((collection) => kept(bucket, collection)),
  })
