import type { BenchProgram } from './benchProgram'
import type { Finding } from './findings'
import { residentMegabytes } from './processCost'

const REST_MS = 5000

/** What a program holds in memory, some seconds after it served each of these addresses once. */
export const measureMemory = async (
  name: string,
  { pid, url }: BenchProgram,
  paths: string[],
  bound: number,
): Promise<Finding> => {
  for (const path of paths) await (await fetch(url + path)).arrayBuffer()
  await new Promise((done) => setTimeout(done, REST_MS))
  const held = residentMegabytes(pid)
  return { name, measured: `${held.toFixed(0)} MB`, bound: `≤ ${bound} MB`, holds: held <= bound }
}
