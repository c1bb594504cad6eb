import type { Server } from 'node:http'

const LOOK_AGAIN_MS = 50

/**
 * Stops accepting, lets the requests under way finish, and ends each connection as it becomes idle. What is still under
 * way after `patienceMs` is cut off.
 */
export const closeGracefully = async (http: Server, patienceMs = 10_000): Promise<void> => {
  if (!http.listening) return
  const idle = setInterval(() => http.closeIdleConnections(), LOOK_AGAIN_MS)
  const cut = setTimeout(() => http.closeAllConnections(), patienceMs)
  await new Promise<void>((resolve) => {
    http.close(() => resolve())
    http.closeIdleConnections()
  })
  clearInterval(idle)
  clearTimeout(cut)
}
