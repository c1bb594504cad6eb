import type { Words } from '../../domain/locales/locales'

/** A request that is refused for a fault of the client: the status, and in `detail` what to do instead. */
export class RequestFault extends Error {
  readonly headers: Record<string, string>

  constructor(
    readonly status: number,
    readonly detail: Words,
    headers: Record<string, string> = {},
  ) {
    super(detail.en)
    this.name = 'RequestFault'
    this.headers = headers
  }
}
