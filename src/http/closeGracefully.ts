import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as Listener } from 'node:net'
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MS = 50
/** A proxy that keeps a connection for its next request has sent one by then, or hardly sends one just when it is ended. */
const QUIET_MS = 1000

/** Whoever asks once more is answered, and told that it was the last time over this connection. */
const tellToLeave = (_req: IncomingMessage, res: ServerResponse): void => {
  res.shouldKeepAlive = false
}

/**
 * Stops accepting and lets the requests under way finish. Connections that are kept open for a next request are let go with the answer to
 * that, as one that is ended just when a request comes loses it; those over which none comes are ended after a second. What is still under
 * way after `patienceMs` is cut off.
 */
export const closeGracefully = async (http: Server, patienceMs = 10_000): Promise<void> => {
  if (!http.listening) return
  http.prependListener('request', tellToLeave)
  // Those who have connected by now are let in first: they would be cut off with what they sent.
  await turn()
  const cut = setTimeout(() => http.closeAllConnections(), patienceMs)
  const closed = new Promise<void>((resolve) => {
    // The one of HTTP ends all connections at once that nobody asks over at that moment.
    Listener.prototype.close.call(http, () => resolve())
  })
  await Promise.race([closed, pause(QUIET_MS, undefined, { ref: false })])
  http.closeIdleConnections()
  const idle = setInterval(() => http.closeIdleConnections(), LOOK_AGAIN_MS)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
