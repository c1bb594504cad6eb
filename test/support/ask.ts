import { handleEndpoints, type Payload } from 'payload'

type Asking = { body?: FormData | Record<string, unknown>; headers?: Record<string, string>; method?: string }

/** What the REST API answers, without a server in between: its status and what it says. */
export const askRest =
  (payload: Payload) =>
  async (path: string, { body, headers = {}, method = 'GET' }: Asking = {}) => {
    const isForm = body instanceof FormData
    const response = await handleEndpoints({
      config: payload.config,
      request: new Request(`http://127.0.0.1:3000/api/${path}`, {
        body: isForm || body === undefined ? body : JSON.stringify(body),
        headers: {
          ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        method,
      }),
    })
    const text = await response.text()
    const json: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
    return {
      headers: response.headers,
      json: json as Record<string, never> | undefined,
      status: response.status,
      text,
    }
  }
