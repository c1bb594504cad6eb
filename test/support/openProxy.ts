import type { Server, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/**
 * A way to a database that can be cut: its connections then stay open and say nothing more; new ones do as before. It begins at this
 * port, or at any that is free.
 */
export const openProxy = async (
  databaseUrl: string,
  from = 0,
): Promise<{ server: Server; url: string; cut: () => void }> => {
  const { hostname, port } = new URL(databaseUrl)
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    const onward = connect(Number(port), hostname)
    socket.pipe(onward).pipe(socket)
    socket.on('error', () => onward.destroy())
    onward.on('error', () => socket.destroy())
    sockets.push(socket, onward)
  })
  await new Promise<void>((done) => server.listen(from, '127.0.0.1', done))
  const address = server.address()
  const target = new URL(databaseUrl)
  target.port = String(typeof address === 'object' ? address?.port : 0)
  const cut = (): void => sockets.forEach((socket) => socket.unpipe().pause())
  return { server, url: target.href, cut }
}
