import { spawn } from 'node:child_process'

import { leashGroup } from '../processes/leashGroup'

/** How a tool ended: its exit code (124 when its time was up, as `timeout` says it) and all that it printed. */
export interface ToolResult {
  code: number
  output: string
}

interface ToolOptions {
  limitMs: number
  env?: Record<string, string>
  /** Shows what the tool prints while it runs; otherwise it is only kept. */
  live?: boolean
}

/**
 * Runs a tool of node_modules/.bin under Node with the condition flag every program here is started with. When its time is up all that it
 * started ends with it.
 */
export const runTool = (script: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--conditions=production', script, ...args], {
      detached: process.platform !== 'win32',
      env: { ...process.env, NODE_OPTIONS: '--conditions=production', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const parts: string[] = []
    let late = false
    const keep = (chunk: Buffer) => {
      parts.push(chunk.toString())
      if (options.live) process.stdout.write(chunk)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const letGo = leashGroup(child, { limitMs: options.limitMs, onLate: () => (late = true) })
    child.on('error', (error) => {
      letGo()
      fail(error)
    })
    child.on('close', (code) => {
      letGo()
      if (late) parts.push(`\nstopped: longer than ${Math.round(options.limitMs / 1000)} s`)
      done({ code: late ? 124 : (code ?? 1), output: parts.join('') })
    })
  })
