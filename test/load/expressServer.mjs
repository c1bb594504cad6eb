// The yardstick of the API: one Express route without anything around it.
import express from 'express'

const app = express()
app.get('/', (_req, res) => res.json({ hello: 'world' }))
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port))
