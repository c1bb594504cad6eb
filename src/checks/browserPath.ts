import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { Refusal } from '../refusal'

const MINUTE = 60_000

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const present = (): string | undefined =>
  [process.env.BROWSER_PATH, ...KNOWN_PLACES].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = process.env): boolean =>
  spawnSync(command, args, { env, stdio: 'inherit', timeout: 8 * MINUTE }).status === 0

const installFromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const installed =
    run('apt-get', ['update', '-qq'], env) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env)
  return installed ? present() : undefined
}

const installWithPlaywright = async (): Promise<string | undefined> => {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  if (existsSync(path)) return path
  return run('npx', ['playwright-core', 'install', 'chromium']) && existsSync(path) ? path : undefined
}

/**
 * Where a Chromium is: the system's, or else one that is installed now.
 * @throws {Refusal} when none can be had: a browser test is never left out.
 */
export const browserPath = async (): Promise<string> => {
  const path = present() ?? installFromDebian() ?? (await installWithPlaywright())
  if (path) return path
  throw new Refusal(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome, or name it in BROWSER_PATH.',
  )
}
