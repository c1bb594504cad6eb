/** By what is found what is due, what waits to be approved and what has a target, however many periods and measurements there are. */
export const dueSql = {
  up: `
create index if not exists kpi_periods_unlocked on kpi_periods (until, kpi_id) include (id, "from") where locked_at is null;
create index if not exists kpi_periods_aimed on kpi_periods (kpi_id) where target is not null;
create index if not exists kpi_measurements_submitted on kpi_measurements (submitted_at) where state = 'submitted';`,
  down: `
drop index if exists kpi_periods_unlocked;
drop index if exists kpi_periods_aimed;
drop index if exists kpi_measurements_submitted;`,
}
