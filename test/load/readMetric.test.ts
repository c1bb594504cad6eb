import { createServer, type Server } from 'node:http'

import { afterEach, expect, test } from 'vitest'

import { listen } from '../../src/http/listen'
import { readMetric } from './readMetric'

let program: Server | undefined

afterEach(() => void program?.close())

/** Reads a figure of a program that answers this. */
const read = async (text: string, status = 200): Promise<number> => {
  program = createServer((_req, res) => res.writeHead(status).end(text))
  const { port } = await listen(program, 0, '127.0.0.1')
  return readMetric(`http://127.0.0.1:${port}`, 'open')
}

test('a figure is that of its name alone, of all its labels together', async () => {
  const lines = ['# TYPE streekwerk_open gauge', 'streekwerk_open{of="a"} 2', 'streekwerk_open{of="b"} 3.5']
  expect(await read([...lines, 'streekwerk_opened 7', 'open 9'].join('\n'))).toBe(5.5)
})

test.each([
  ['does not tell', 'streekwerk_opened 7'],
  ['says to be nothing', 'streekwerk_open 0'],
  ['says to be no number', 'streekwerk_open NaN'],
])('a figure that a program %s is none', async (_, text) => {
  await expect(read(text)).rejects.toThrow('tells no streekwerk_open')
})

test('a program that refuses tells no figure, whatever it says', async () => {
  await expect(read('streekwerk_open 7', 403)).rejects.toThrow('/metrics answered 403')
})
