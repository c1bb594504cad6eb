import type { DataTable } from '../../domain/dataTable'

/** The figures as a table; it scrolls by itself where it is wider than its place, also by the keyboard. */
export const FigureTable = ({ table: { caption, columns, rows } }: { table: DataTable }) => (
  <section aria-label={caption} className="chart-scroll" tabIndex={0}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={at} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, head }, row) => (
          <tr key={row}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
