import { NoTable } from './readRecords'

/** Rows as they come, and a refusal where there are more of them: a longer table is a command's work. Throws {@link NoTable}. */
export async function* atMost<Row extends Readonly<{ line: number }>>(
  most: number,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Row> {
  let count = 0
  for await (const row of rows) {
    if ((count += 1) > most) throw new NoTable('tooManyRows', row.line)
    yield row
  }
}
