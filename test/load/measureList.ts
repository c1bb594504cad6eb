import { type BenchProgram, startYardstick } from './benchProgram'
import type { Finding } from './findings'
import { inTurn, rateText } from './inTurn'
import { measureRate, type Rate } from './measureRate'
import { openPayloadYardstick } from './payloadYardstick'
import { signIn } from './signIn'

/** 250 lists a second on a machine where a bare Express route answers 9,500 times. */
const SHARE_OF_EXPRESS = 250 / 9500
/** What the server, its guard and signing in may add to what Payload itself takes. */
const SHARE_OF_PAYLOAD = 0.75

type Measured = { listed: Rate; yardstick: Rate }

const finding = (name: string, by: string, share: number, { listed, yardstick }: Measured): Finding => {
  const ratio = listed.perSecond / yardstick.perSecond
  return {
    name,
    measured: rateText(listed),
    yardstick: `${by} ${rateText(yardstick)}`,
    ratio,
    bound: `≥ ${share.toFixed(3)}`,
    holds: ratio >= share,
  }
}

const besideExpress = async (program: BenchProgram, headers: Record<string, string>): Promise<Finding> => {
  const bare = await startYardstick('expressServer.mjs')
  try {
    const [listed, yardstick] = await inTurn(
      () => measureRate(`${program.url}/api/municipalities?limit=20&depth=1`, program.pid, headers),
      () => measureRate(bare.url, bare.pid),
    )
    const name = 'REST list of 20 municipalities at depth 1'
    return finding(name, 'bare Express', SHARE_OF_EXPRESS, { listed, yardstick })
  } finally {
    await bare.stop()
  }
}

const besidePayload = async (
  program: BenchProgram,
  dataDir: string,
  headers: Record<string, string>,
): Promise<Finding> => {
  const payload = await openPayloadYardstick(dataDir)
  try {
    const [listed, yardstick] = await inTurn(
      () => measureRate(`${program.url}/api/projects?limit=20&depth=1`, program.pid, headers),
      () => payload.measure(),
    )
    const name = 'REST list of 20 projects at depth 1'
    return finding(name, 'Payload in process', SHARE_OF_PAYLOAD, { listed, yardstick })
  } finally {
    await payload.close()
  }
}

/**
 * The REST API's lists of 20 at depth 1, for an administrator: small documents beside a bare Express route, and projects,
 * whose many fields Payload reads one by one, beside the same read without a server (docs/decisions/0007).
 */
export const measureLists = async (
  program: BenchProgram,
  dataDir: string,
  password: string,
): Promise<Finding[]> => {
  const headers = { authorization: `JWT ${await signIn(program.url, password)}` }
  return [await besideExpress(program, headers), await besidePayload(program, dataDir, headers)]
}
