/** Cuts a stream of bytes anew into pieces of one size; the last one is what is left, and there is none of no bytes. */
export async function* inPieces(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.byteLength
    if (length < size) continue
    const whole = Buffer.concat(waiting)
    let at = 0
    for (; whole.length - at >= size; at += size) yield whole.subarray(at, at + size)
    waiting = at < whole.length ? [whole.subarray(at)] : []
    length = whole.length - at
  }
  if (length > 0) yield Buffer.concat(waiting)
}

/** Tells of each piece whether it is the last one. */
export async function* withLast(
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<{ isLast: boolean; piece: Buffer }> {
  let held: Buffer | undefined
  for await (const piece of pieces) {
    if (held) yield { isLast: false, piece: held }
    held = piece
  }
  if (held) yield { isLast: true, piece: held }
}
