/** A request that failed, and when it was begun by `performance.now()`. */
export type Failure = Readonly<{ at: number; what: string }>

const ANSWER_WITHIN_MS = 10_000

const codeOf = (error: unknown): string => {
  const { cause } = (error ?? {}) as { cause?: { code?: string } }
  return cause?.code ?? String(error)
}

/**
 * Stands before several instances as a reverse proxy does: asks them in turn, and another where one is not there; what was sent and may
 * have been done is not sent twice.
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
   * The answer of whichever instance gives one, and a failure more where it is a refusal; null, and a failure more, where none does or all
   * have faults of their own.
   */
  async ask(path: string, { method = 'GET', ...init }: RequestInit = {}): Promise<Response | null> {
    const at = performance.now()
    this.asked += 1
    const turn = (this.#turn += 1)
    const said: string[] = []
    for (let tried = 0; tried < this.#urls.length; tried += 1) {
      const url = this.#urls[(turn + tried) % this.#urls.length] ?? ''
      try {
        const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
        const response = await fetch(`${url}${path}`, { ...init, method, signal })
        if (response.ok) return response
        said.push(String(response.status))
        if (response.status < 500) {
          this.#fail(at, method, path, said)
          return response
        }
      } catch (error) {
        const code = codeOf(error)
        said.push(code)
        if (method !== 'GET' && code !== 'ECONNREFUSED') break
      }
    }
    this.#fail(at, method, path, said)
    return null
  }

  #fail(at: number, method: string, path: string, said: readonly string[]): void {
    this.failures.push({ at, what: `${method} ${path}: ${said.join(', ')}` })
  }
}
