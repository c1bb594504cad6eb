declare module 'autocannon' {
  export interface Options {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
  }

  export interface Result {
    requests: { average: number; total: number }
    non2xx: number
    errors: number
  }

  /** Sends requests for some seconds and tells how many were answered. */
  export default function autocannon(options: Options): Promise<Result>
}
