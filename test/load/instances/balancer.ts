import { type Failure, reasonOf } from '../failure'

const ANSWER_WITHIN_MS = 10_000
const NOBODY = 'ECONNREFUSED'

/** The answer with all of its bytes; rejects where they do not come. */
const askWhole = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
  const body = await response.arrayBuffer()
  return new Response(body.byteLength === 0 ? null : body, { status: response.status })
}

/**
 * Stands before several instances as a reverse proxy does: asks them in turn, and another where nobody takes the connection. What was sent
 * is sent once, whatever is answered.
 */
export class Balancer {
  readonly failures: Failure[] = []
  asked = 0
  readonly #urls: readonly string[]
  #turn = 0

  constructor(urls: readonly string[]) {
    this.#urls = urls
  }

  /**
   * The status and the whole body of what an instance answers, and a failure more where it is a refusal; null, and a failure more, where
   * there is none, it breaks off, or it is a fault of the instance.
   */
  async ask(path: string, { method = 'GET', ...init }: RequestInit = {}): Promise<Response | null> {
    const at = performance.now()
    this.asked += 1
    const turn = (this.#turn += 1)
    let said = NOBODY
    for (let tried = 0; tried < this.#urls.length && said === NOBODY; tried += 1) {
      const url = this.#urls[(turn + tried) % this.#urls.length] ?? ''
      try {
        const response = await askWhole(`${url}${path}`, { ...init, method })
        if (response.ok) return response
        said = String(response.status)
        if (response.status < 500) {
          this.#fail(at, `${method} ${path}: ${said}`)
          return response
        }
      } catch (error) {
        said = reasonOf(error)
      }
    }
    this.#fail(at, `${method} ${path}: ${said}`)
    return null
  }

  #fail(at: number, what: string): void {
    this.failures.push({ at, until: performance.now(), what })
  }
}
