import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { Transform } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

/** What a server says behind the last row of a COPY, before it tells how many there were. */
const COPY_DONE = Buffer.from([0x63, 0, 0, 0, 4])

const PAUSE_MS = 2

/** Passes on what a server says, with a pause behind the last row of every COPY, as a busy machine makes it. */
const hesitating = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, passed) {
      const at = chunk.indexOf(COPY_DONE)
      if (at === -1) {
        passed(null, chunk)
        return
      }
      const end = at + COPY_DONE.length
      this.push(chunk.subarray(0, end))
      void pause(PAUSE_MS).then(() => passed(null, chunk.subarray(end)))
    },
  })

/** A way to a database over which the end of every COPY comes late. */
export const openLateProxy = async (databaseUrl: string): Promise<{ close: () => void; url: string }> => {
  const { hostname, port } = new URL(databaseUrl)
  const server = createServer((socket) => {
    const onward = connect(Number(port), hostname)
    socket.setNoDelay(true)
    socket.pipe(onward).pipe(hesitating()).pipe(socket)
    socket.on('error', () => onward.destroy())
    onward.on('error', () => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const target = new URL(databaseUrl)
  target.port = String(typeof address === 'object' ? address?.port : 0)
  return { close: () => server.close(), url: target.href }
}
