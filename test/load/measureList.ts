import { type BenchProgram, startYardstick } from './benchProgram'
import type { Finding } from './findings'
import { inTurn, rateText } from './inTurn'
import { measureRate } from './measureRate'

/** 250 lists a second on a machine where a bare Express route answers 9,500 times. */
const SHARE = 250 / 9500

const signIn = async (url: string, password: string): Promise<string> => {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@streekwerk.example', password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (token === undefined) throw new Error(`Nobody can sign in: ${response.status}.`)
  return token
}

/** The REST API's list of 20 projects at depth 1, for an administrator, beside a bare Express route. */
export const measureList = async (program: BenchProgram, password: string): Promise<Finding> => {
  const headers = { authorization: `JWT ${await signIn(program.url, password)}` }
  const list = `${program.url}/api/projects?limit=20&depth=1`
  const bare = await startYardstick('expressServer.mjs')
  try {
    const [listed, plain] = await inTurn(
      () => measureRate(list, program.pid, headers),
      () => measureRate(bare.url, bare.pid),
    )
    const ratio = listed.perSecond / plain.perSecond
    return {
      name: 'REST list of 20 projects at depth 1',
      measured: rateText(listed),
      yardstick: `bare Express ${rateText(plain)}`,
      ratio,
      bound: `≥ ${SHARE.toFixed(3)}`,
      holds: ratio >= SHARE,
    }
  } finally {
    await bare.stop()
  }
}
