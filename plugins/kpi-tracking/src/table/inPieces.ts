import { setImmediate as others } from 'node:timers/promises'

const PIECE = 4096

/** A text in pieces, with room for whatever else waits between them: one that is long and takes much work holds nobody up. */
export async function* inPieces(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += PIECE) {
    yield text.slice(from, from + PIECE)
    await others()
  }
}
