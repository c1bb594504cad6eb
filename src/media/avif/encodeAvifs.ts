import { runChild } from '../../processes/runChild'
import { PICTURE_PIXELS_LIMIT } from '../reencode'

/** A picture of the largest size takes some seconds on a slow machine, and is made at a low priority. */
const LIMIT_MS = 120_000
const SCRIPT = 'src/media/avif/encode.mjs'

/** Makes AVIFs of an original in these widths (pixels), in a process of its own, which ends with the signal; rejects with what it said. */
export const encodeAvifs = async (
  original: string,
  files: readonly { path: string; width: number }[],
  signal?: AbortSignal,
): Promise<void> => {
  if (files.length === 0) return
  const wish = JSON.stringify({ files, limitMs: LIMIT_MS, original, pixels: PICTURE_PIXELS_LIMIT })
  const command = ['-C', 'production', SCRIPT, wish]
  const { code, output, timedOut } = await runChild(process.execPath, command, {
    // What reads pictures of others knows no secret of ours.
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
    limitMs: LIMIT_MS,
    ...(signal && { signal }),
  })
  if (code === 0) return
  throw new Error(
    timedOut ? `Not made within ${LIMIT_MS / 1000} s.` : output.trim() || 'The encoder ended without a word.',
  )
}
