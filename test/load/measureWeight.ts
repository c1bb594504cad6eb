import type { BenchProgram } from './benchProgram'
import type { Finding } from './findings'
import { keepAnswer } from './keptAnswer'

const BOUND_BYTES = 60_000
const asBrowser = { 'accept-encoding': 'gzip, deflate, br' }

type Item = { url: string }

/** The head of an answer and its bytes, as they are on the wire. */
const wireBytes = async (url: string): Promise<number> => {
  const { body, headers } = await keepAnswer(url, asBrowser)
  return Buffer.from(body, 'base64').byteLength + headers.join('  ').length
}

const partsOf = async (url: string, html: string): Promise<string[]> => {
  const linked = [...html.matchAll(/<link ([^>]+)>/g)].flatMap(([, attributes = '']) => {
    // What is asked for ahead may be a picture.
    const isPart = /rel="(stylesheet|icon|preload)"/.test(attributes) && !/ as="image"/.test(attributes)
    return isPart ? [/href="([^"]+)"/.exec(attributes)?.[1] ?? ''] : []
  })
  const styles = linked.filter((path) => path.endsWith('.css'))
  const css = await Promise.all(styles.map(async (path) => (await fetch(url + path)).text()))
  const fonts = css.flatMap((text) => [...text.matchAll(/url\('([^']+)'\)/g)].map(([, path = '']) => path))
  return [...new Set([...linked, ...fonts])]
}

/** What the heaviest page of a project is on the wire without its pictures: HTML, stylesheet, fonts and icon, with their headers. */
export const measureWeight = async ({ url }: BenchProgram): Promise<Finding> => {
  const { items } = (await (await fetch(`${url}/projecten.json`)).json()) as { items: Item[] }
  const pages = await Promise.all(
    items.map(async (item) => {
      const path = new URL(item.url).pathname
      return { bytes: await wireBytes(url + path), path }
    }),
  )
  const [heaviest] = pages.sort((a, b) => b.bytes - a.bytes)
  if (!heaviest) throw new Error('There is no page of a project to weigh.')
  const parts = await partsOf(url, await (await fetch(url + heaviest.path)).text())
  const partBytes = await Promise.all(parts.map((path) => wireBytes(url + path)))
  const bytes = heaviest.bytes + partBytes.reduce((sum, each) => sum + each, 0)
  const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`
  return {
    name: `page of a project without pictures: HTML and ${parts.length} files`,
    measured: kilobytes(bytes),
    yardstick: `its HTML ${kilobytes(heaviest.bytes)}`,
    ratio: bytes / heaviest.bytes,
    bound: `≤ ${BOUND_BYTES / 1000} kB`,
    holds: bytes <= BOUND_BYTES,
  }
}
