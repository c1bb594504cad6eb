import type { ImportReport } from '../../imports/report/importReport'
import type { Say } from '../overview/say'
import { WideTable } from '../overview/WideTable'
import { importWords, leftOutWords, severityWords } from './words'

type Props = { report: ImportReport; say: Say }

const Counts = ({ report: { counts }, say }: Props) => {
  const shown = [
    { count: counts.new, name: importWords.new },
    { count: counts.changed, name: importWords.changed },
    { count: counts.unchanged, name: importWords.unchanged },
    { count: counts.refused, name: importWords.refusedRows },
    ...(counts.skipped > 0 ? [{ count: counts.skipped, name: importWords.skipped }] : []),
  ]
  return (
    <dl className="import-screen__counts">
      {shown.map(({ count, name }) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

const Issues = ({ report: { issues, issuesLeftOut }, say }: Props) => (
  <div className="overview">
    <WideTable name={say(importWords.issues)}>
      <thead>
        <tr>
          {[importWords.row, importWords.column, importWords.weight, importWords.message].map((name) => (
            <th key={name.en} scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {issues.map(({ code, column, message, row, severity }, at) => (
          <tr data-severity={severity} key={`${code} ${at}`}>
            <td>{row ?? '–'}</td>
            <td>{column ?? '–'}</td>
            <td>{say(severityWords[severity])}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
    {issuesLeftOut > 0 ? <p>{say(leftOutWords(issuesLeftOut))}</p> : null}
  </div>
)

/** What became, or would become, of a list: the counts, and every message by its row. */
export const ReportPart = (props: Props) => (
  <>
    <Counts {...props} />
    {props.report.issues.length > 0 ? <Issues {...props} /> : null}
  </>
)
