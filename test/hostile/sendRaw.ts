import { connect } from 'node:net'

const ANSWER_WITHIN_MS = 15_000
const BODY_PAUSE_MS = 400

/**
 * Sends bytes over a connection of their own and answers the status. 0: the server hung up without a word, which it may do to
 * what is not HTTP; a server that does not answer at all is an error. A request that promises more body than it has is
 * half-closed after a moment.
 */
export const sendRaw = async (port: number, bytes: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    let answer = ''
    const finish = (): void => {
      clearTimeout(late)
      clearTimeout(pause)
      socket.destroy()
      const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
      resolve(statuses.find((status) => status >= 200) ?? 0)
    }
    const late = setTimeout(() => {
      socket.destroy()
      reject(new Error(`no answer to ${bytes.subarray(0, 300).toString('latin1')}`))
    }, ANSWER_WITHIN_MS)
    const pause = setTimeout(() => socket.end(), BODY_PAUSE_MS)
    socket.on('data', (chunk) => {
      if (answer.length < 65_536) answer += chunk.toString('latin1')
    })
    socket.on('end', finish).on('close', finish).on('error', finish)
    socket.write(bytes)
  })
