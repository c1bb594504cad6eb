/** What the gauges are of beside what roll-ups are of: a change of it is noted likewise, see `kpi_tracking_note`. */
const tables = ['kpi_periods', 'kpi_measurements_evidence']

export const noteSql = {
  up: tables
    .map(
      (table) => `
create or replace trigger ${table}_note after insert or update or delete on ${table}
  for each statement execute function kpi_tracking_note();`,
    )
    .join(''),
  down: tables.map((table) => `\ndrop trigger if exists ${table}_note on ${table};`).join(''),
}
