import type { Socket } from 'node:net'
import { Readable } from 'node:stream'

import type { S3 } from '@aws-sdk/client-s3'

import type { ObjectStore } from '../env'
import { answeredAt, keepClock } from './answeredAt'
import { StoreFault } from './storeFault'

/** What somebody asks of an object. */
export type ObjectQuery = Readonly<{
  /** Answers the current tag, and no bytes, where it is this one. */
  ifNoneMatch?: string
  /** As in HTTP, such as `bytes=0-99`. */
  range?: string
}>

/** An object that is being read; who does not read `body` to its end destroys it. */
export type OpenedObject = Readonly<{
  body: Readable
  /** As in HTTP, of a part. */
  contentRange?: string
  etag: string
  /** Of what `body` gives, in bytes. */
  size: number
}>

/**
 * An object as a list tells it; `size` in bytes. How long ago it was written is by the clock of the store alone: that of this machine may be
 * another, and jump. 0 where the store does not say what time it is.
 */
export type ListedObject = Readonly<{ ageMs: number; key: string; size: number }>

const CONNECT_WITHIN_MS = 3000
/** Without a byte in either direction, until it answers. */
const SILENT_AT_MOST_MS = 6000
/** The same of an object that is being read: whoever reads slowly lets the store wait. */
const READ_PAUSE_AT_MOST_MS = 120_000
const ATTEMPTS = 2
/** Stores tell times in whole seconds. */
const SECOND_MS = 1000

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode

const patient = (body: unknown): Readable => {
  if (!(body instanceof Readable)) return Readable.from([])
  ;(body as Readable & { socket?: Socket }).socket?.setTimeout(READ_PAUSE_AT_MOST_MS)
  return body
}

const openedFrom = ({
  Body: body,
  ContentLength: size = 0,
  ContentRange: contentRange,
  ETag: etag = '',
}: {
  Body?: unknown
  ContentLength?: number | undefined
  ContentRange?: string | undefined
  ETag?: string | undefined
}): OpenedObject => ({
  body: patient(body),
  etag,
  size,
  ...(contentRange !== undefined && { contentRange }),
})

const listedFrom = (
  {
    Key: key = '',
    LastModified: modified,
    Size: size = 0,
  }: {
    Key?: string | undefined
    LastModified?: Date | undefined
    Size?: number | undefined
  },
  now: number | undefined,
): ListedObject => ({
  ageMs: modified === undefined || now === undefined ? 0 : Math.max(0, now - modified.getTime()),
  key,
  size,
})

const HTTP = { notFound: 404, notModified: 304, notSatisfiable: 416 } as const
/** There is an object of that name, or one is being written; and that the store knows no conditions for writing. */
const TAKEN = [409, 412]
const NOT_IMPLEMENTED = 501

const connected = async ({ endpoint, keys, region }: ObjectStore): Promise<S3> => {
  // Who keeps uploads in a folder has no use for it, and it takes memory.
  const { S3 } = await import('@aws-sdk/client-s3')
  const client = new S3({
    maxAttempts: ATTEMPTS,
    region,
    requestHandler: {
      connectionTimeout: CONNECT_WITHIN_MS,
      socketTimeout: SILENT_AT_MOST_MS,
    },
    ...(keys && { credentials: keys }),
    // Stores other than Amazon's are seldom found under the name of a bucket, and seldom know its newer checksums.
    ...(endpoint !== undefined && {
      endpoint,
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  })
  keepClock(client)
  return client
}

/** A bucket of an object store that speaks S3. Every call is answered within its time limits; throws a `StoreFault` when the store fails. */
export class Bucket {
  readonly #settings: ObjectStore
  #client: Promise<S3> | undefined

  constructor(settings: ObjectStore) {
    this.#settings = settings
  }

  /** Throws a `StoreFault` unless the bucket is there and may be used. */
  async reach(): Promise<void> {
    await this.#ask((client, Bucket) => client.headBucket({ Bucket }))
  }

  /** Writes an object whole; what had its name before is replaced. `size` in bytes. */
  async put(
    key: string,
    body: Buffer | Readable,
    { size, type }: { size: number; type: string },
  ): Promise<void> {
    try {
      await this.#ask((client, Bucket) =>
        client.putObject({ Body: body, Bucket, ContentLength: size, ContentType: type, Key: key }),
      )
    } finally {
      if (body instanceof Readable) body.destroy()
    }
  }

  /**
   * Writes a small text unless there is an object of that name; whether it was written. Some stores know no such condition and write it
   * whatever there is.
   */
  async putNew(key: string, text: string): Promise<boolean> {
    const put = (condition: { IfNoneMatch?: string }, ...expected: readonly number[]) =>
      this.#ask(
        (client, Bucket) =>
          client.putObject({ ...condition, Body: text, Bucket, ContentType: 'text/plain', Key: key }),
        ...expected,
      )
    const answer = await put({ IfNoneMatch: '*' }, ...TAKEN, NOT_IMPLEMENTED)
    if (answer === NOT_IMPLEMENTED) await put({})
    return typeof answer !== 'number' || answer === NOT_IMPLEMENTED
  }

  /** Opens an object or a part of it; null when there is none, and the status where nothing is to be sent (304, 416). */
  async open(
    key: string,
    { ifNoneMatch, range }: ObjectQuery = {},
  ): Promise<OpenedObject | 304 | 416 | null> {
    const answer = await this.#ask(
      (client, Bucket) => client.getObject({ Bucket, IfNoneMatch: ifNoneMatch, Key: key, Range: range }),
      ...Object.values(HTTP),
    )
    if (answer === HTTP.notModified || answer === HTTP.notSatisfiable) return answer
    return typeof answer === 'number' ? null : openedFrom(answer)
  }

  /** The bytes of an object that is known to be small; null when there is none. */
  async read(key: string): Promise<Buffer | null> {
    const opened = await this.open(key)
    if (opened === null || typeof opened === 'number') return null
    try {
      return Buffer.concat(await opened.body.toArray())
    } catch (error) {
      throw new StoreFault(error)
    }
  }

  /** How large an object is, in bytes; null when there is none. */
  async sizeOf(key: string): Promise<number | null> {
    return (await this.#head(key))?.size ?? null
  }

  /** All objects whose names begin so, a page at a time. */
  async *list(prefix: string): AsyncGenerator<readonly ListedObject[]> {
    let token: string | undefined
    do {
      const page = await this.#ask((client, Bucket) =>
        client.listObjectsV2({ Bucket, ContinuationToken: token, Prefix: prefix }),
      )
      if (typeof page === 'number') return
      const now = answeredAt(page)
      yield (page.Contents ?? []).map((object) => listedFrom(object, now))
      token = page.NextContinuationToken
    } while (token !== undefined)
  }

  /** Removes an object that was written longer ago than this; whether it was there and that old. */
  async removeOlder(key: string, thanMs: number): Promise<boolean> {
    const found = await this.#head(key)
    if (found === null || found.ageMs <= thanMs + SECOND_MS) return false
    await this.remove(key)
    return true
  }

  /** Removes an object, also when there is none. */
  async remove(key: string): Promise<void> {
    await this.#ask((client, Bucket) => client.deleteObject({ Bucket, Key: key }), HTTP.notFound)
  }

  async #head(key: string): Promise<ListedObject | null> {
    const answer = await this.#ask((client, Bucket) => client.headObject({ Bucket, Key: key }), HTTP.notFound)
    if (typeof answer === 'number') return null
    const { ContentLength: Size, LastModified } = answer
    return listedFrom({ Key: key, LastModified, Size }, answeredAt(answer))
  }

  /** Answers what the store said, or one of these statuses where it said that; all else that goes wrong is a `StoreFault`. */
  async #ask<T>(
    asking: (client: S3, bucket: string) => Promise<T>,
    ...expected: readonly number[]
  ): Promise<T | number> {
    try {
      this.#client ??= connected(this.#settings)
      return await asking(await this.#client, this.#settings.bucket)
    } catch (error) {
      const status = statusOf(error)
      if (status !== undefined && expected.includes(status)) return status
      throw new StoreFault(error)
    }
  }
}
