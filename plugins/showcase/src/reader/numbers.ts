/** Numbers of rows, as one value: a list of a hundred thousand would take the driver longer than counting takes. */
export const NUMBERS = `coalesce(string_agg(int4send(v.ordinal), ''::bytea), ''::bytea) as rows`

/** The numbers that the database answers so. */
export const readNumbers = (bytes: Buffer | undefined): Int32Array => {
  // Memory of its own, where numbers begin at a multiple of their size.
  const own = new Uint8Array(bytes ?? [])
  Buffer.from(own.buffer).swap32()
  return new Int32Array(own.buffer)
}
