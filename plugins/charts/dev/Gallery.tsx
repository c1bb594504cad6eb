import { Bar, Bullet, SmallMultiples, Sparkline, STATUSES, StatusMark, TimeSeries } from '../src/index'
import { bars, bullets, smallMultiples, sparklines, timeSeries } from './examples'

/** All examples on one page. */
export const Gallery = () => (
  <main>
    <h1>Charts</h1>
    {timeSeries.map((props) => (
      <TimeSeries key={props.id} {...props} />
    ))}
    {bullets.map((props) => (
      <Bullet key={props.id} {...props} />
    ))}
    {smallMultiples.map((props) => (
      <SmallMultiples key={props.id} {...props} />
    ))}
    {sparklines.map((props) => (
      <p key={props.name}>
        {props.language === 'en' ? 'This year ' : 'Dit jaar '}
        <Sparkline {...props} />
      </p>
    ))}
    <table>
      <caption>Bars</caption>
      <tbody>
        {bars.map((props) => (
          <tr key={props.value}>
            <th scope="row">{props.value ?? 'none'}</th>
            <td width="200">
              <Bar {...props} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {STATUSES.map((status) => (
      <p key={status}>
        <StatusMark status={status} />
        {status}
      </p>
    ))}
  </main>
)
