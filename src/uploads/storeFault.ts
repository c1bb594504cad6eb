type Cause = { $metadata?: { httpStatusCode?: number }; message?: string; name?: string }

/** The object store did not do what it was asked, which is not to blame on whoever asked for it. */
export class StoreFault extends Error {
  /** As the codes of the database have: what answers errors looks at no more than this. */
  readonly code = 'STORE_FAULT'
  /** What the store answered, by HTTP; undefined where it did not answer. */
  readonly status: number | undefined

  constructor(cause: unknown) {
    const { $metadata: { httpStatusCode: status } = {}, message, name } = (cause ?? {}) as Cause
    const why = [name, message, status === undefined ? '' : `HTTP ${status}`].filter(Boolean).join(', ')
    super(`The object store did not do what it was asked (${why}).`, { cause })
    this.name = 'StoreFault'
    this.status = status
  }
}
