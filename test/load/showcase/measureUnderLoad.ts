import { askUntil } from '../askAll'
import type { BenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { residentMegabytes } from '../processCost'
import { createVisit } from './visit'

const CLIENTS = 16
const SECONDS = 30
const LOOK_EVERY_MS = 500
const BOUND_MEGABYTES = 200

/** The most that the public mode holds in memory while lists, pages and searches are asked, none of them kept for long. */
export const measureUnderLoad = async (program: BenchProgram, projects: number): Promise<Finding> => {
  const visit = await createVisit(program.url, projects)
  const rest = residentMegabytes(program.pid)
  let most = rest
  const watch = setInterval(() => (most = Math.max(most, residentMegabytes(program.pid))), LOOK_EVERY_MS)
  try {
    const asked = await askUntil(program.url, visit, {
      clients: CLIENTS,
      until: performance.now() + SECONDS * 1000,
    })
    return {
      name: `memory under load, public, ${projects.toLocaleString('en')} projects, ${asked.toLocaleString('en')} pages`,
      measured: `${most.toFixed(0)} MB`,
      yardstick: `before it ${rest.toFixed(0)} MB`,
      ratio: most / rest,
      bound: `≤ ${BOUND_MEGABYTES} MB`,
      holds: most <= BOUND_MEGABYTES,
    }
  } finally {
    clearInterval(watch)
  }
}
