// The yardstick of the page cache: node:http that sends prepared bytes under prepared headers, and nothing else.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

import { listenAndTell } from './listenAndTell.mjs'

const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const bytes = Buffer.from(body, 'base64')

listenAndTell(
  createServer((_req, res) => {
    res.writeHead(200, headers)
    res.end(bytes)
  }),
)
