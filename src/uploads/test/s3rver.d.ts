declare module 's3rver' {
  import type { AddressInfo } from 'node:net'

  type Options = {
    address: string
    configureBuckets: readonly { name: string }[]
    directory: string
    port: number
    silent: boolean
  }

  export default class S3rver {
    constructor(options: Options)
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }
}
