import { request } from 'node:http'

/** The very bytes and headers of an answer, for a yardstick that sends the same. */
export interface KeptAnswer {
  headers: string[]
  body: string
}

const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** Reads an answer without decoding it. */
export const keepAnswer = async (url: string, headers: Record<string, string>): Promise<KeptAnswer> =>
  new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const kept: string[] = []
        for (let at = 0; at < res.rawHeaders.length; at += 2) {
          const [name = '', value = ''] = res.rawHeaders.slice(at, at + 2)
          if (!ofTheConnection.has(name.toLowerCase())) kept.push(name, value)
        }
        resolve({ headers: kept, body: Buffer.concat(chunks).toString('base64') })
      })
    })
      .on('error', reject)
      .end()
  })
