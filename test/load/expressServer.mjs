// The yardstick of the API: one Express route without anything around it.
import { createServer } from 'node:http'

import express from 'express'

import { listenAndTell } from './listenAndTell.mjs'

const app = express()
app.get('/', (_req, res) => res.json({ hello: 'world' }))

listenAndTell(createServer(app))
