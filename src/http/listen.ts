import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Starts to listen; rejects with the reason when the port is taken. */
export const listen = async (http: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen({ port, host }, () => {
      http.off('error', reject)
      resolve(http.address() as AddressInfo)
    })
  })
