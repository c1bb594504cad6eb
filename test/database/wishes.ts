/** How a rule of the database is asked to refuse something, and what it then says. */
export type Wish = Readonly<{
  /** What is done before, with every other rule off. */
  before?: string
  /** What the rule must refuse. */
  statement: string
}>

const outside = (column: string, value: string) => `${column} = ${value}`

/** To what a row is changed so that a check refuses it: the assignments of an UPDATE, by the name of the check. */
export const checkWishes: Readonly<Record<string, string>> = {
  audit_entries_check: `hash = 'x', seq = null`,
  balance_judgements_reason: `verdict = 'accepted-with-reason', reason = ' '`,
  budget_lines_cents: outside('cents', '-1'),
  budget_lines_year: outside('year', '1999'),
  coverage_lines_cents: outside('cents', '1.5'),
  curriculum_links_capacity: outside('capacity', '0'),
  curriculum_links_load: outside('study_load_amount', '0'),
  curriculum_links_school_year: outside('school_year', `'2026'`),
  funds_co_financing: outside('co_financing_percent', '101'),
  funds_max_cents: outside('max_cents', '-1'),
  funds_min_cents: outside('min_cents', '-1'),
  funds_order: 'min_cents = 2, max_cents = 1',
  municipalities_code_shape: outside('code', `'0014'`),
  participations_influence_score: outside('influence', '5'),
  participations_interest_score: outside('interest', '-1'),
  partners_parent_other: 'parent_id = id',
  practice_uses_context_risk: outside('cautions_context_risk', '4'),
  practice_uses_follower_risk: outside('cautions_follower_risk', '0.5'),
  practice_uses_manual_risk: outside('cautions_manual_risk', '-1'),
  practice_uses_ownership_risk: outside('cautions_ownership_risk', '4'),
  projects_eu_cents: outside('funding_eu_cents', '-1'),
  projects_private_cents: outside('funding_private_cents', '0.5'),
  projects_public_cents: outside('funding_public_cents', '-1'),
  projects_total_cents: outside('funding_total_cents', '-1'),
  questions_parent_other: 'parent_id = id',
  resource_types_parent_other: 'parent_id = id',
  resources_amount_above_zero: outside('quantity_amount', '0'),
  resources_confidence_score: outside('confidence', '5'),
  resources_one_holder: `holder_kind = 'partner', partner_id = null`,
  risks_impact_grade: outside('impact', '6'),
  risks_likelihood_grade: outside('likelihood', '0'),
  risks_residual_impact_grade: outside('residual_impact', '1.5'),
  risks_residual_likelihood_grade: outside('residual_likelihood', '6'),
  sign_in_guesses_count: outside('count', '-1'),
  sources_interview_consent: `kind = 'interview', consent = null`,
  sources_reliability_score: outside('reliability', '5'),
  themes_parent_other: 'parent_id = id',
  transfers_amount_above_zero: outside('quantity_amount', '0'),
  transfers_beneficiary_not_provider: 'beneficiary_id = provider_id',
  transfers_beneficiary_not_receiver: 'beneficiary_id = receiver_id',
  transfers_corrects_other: 'corrects_id = id',
  transfers_cost_cents: outside('cost_to_provider_cents', '-1'),
  transfers_parties_differ: 'receiver_id = provider_id',
  transfers_soft_score: outside('soft_value_score', '6'),
  transfers_worth_cents: outside('worth_to_receiver_cents', '0.5'),
  value_statements_importance_score: outside('importance', '5'),
  value_statements_practice_score: outside('practice', '5'),
  values_floor_score: outside('floor', '5'),
  waivers_by_another: `approved_by_id = (select id from users limit 1), requested_by_id = (select id from users limit 1)`,
}

/** What is done before something is copied that must be unique, where no row is such yet. */
export const beforeUnique: Readonly<Record<string, string>> = {
  audit_entries_sealed: `update audit_entries set seq = 1, hash = 'x', prev_hash = 'x'
    where id = (select min(id) from audit_entries)`,
}

const truncate = (table: string): Wish => ({ statement: `truncate ${table} cascade` })
const remove = (table: string): Wish => ({ statement: `delete from ${table}` })

/** What triggers refuse, by their names. */
export const refusalWishes: Readonly<Record<string, Wish>> = {
  audit_entries_keep: remove('audit_entries'),
  audit_entries_keep_all: truncate('audit_entries'),
  audit_entries_seal: { statement: `update audit_entries set action = 'read'` },
  audit_values_erase: { statement: `update audit_values set after = 'x'` },
  audit_values_keep: remove('audit_values'),
  audit_values_keep_all: truncate('audit_values'),
  broker_contacts_keep: remove('broker_contacts'),
  broker_contacts_keep_all: truncate('broker_contacts'),
  gate_reviews_keep: remove('gate_reviews'),
  gate_reviews_keep_all: truncate('gate_reviews'),
  kpi_measurements_evidence_keep: {
    before: `insert into kpi_measurements_evidence (_order, _parent_id, id)
      select 1, id, 'wish' from kpi_measurements where state = 'approved' limit 1`,
    statement: 'delete from kpi_measurements_evidence',
  },
  kpi_measurements_evidence_keep_all: truncate('kpi_measurements_evidence'),
  kpi_measurements_keep: { statement: `delete from kpi_measurements where state = 'approved'` },
  kpi_measurements_keep_all: truncate('kpi_measurements'),
  kpi_measurements_parts_keep: { statement: 'delete from kpi_measurements_parts' },
  kpi_measurements_parts_keep_all: truncate('kpi_measurements_parts'),
  kpi_periods_keep: { statement: 'update kpi_periods set locked_at = now() where locked_at is null' },
  phase_trails_follow_review: {
    statement: `update phase_trails set state = 'stopped' where state <> 'stopped'`,
  },
  transfers_keep_settled: {
    before: `update transfers set state = 'delivered' where id = (select id from transfers limit 1)`,
    statement: `update transfers set cost_to_provider_cents = 1 where state = 'delivered'`,
  },
}

/** What triggers do themselves: something is done, and what is then asked is answered otherwise without them. */
export type Deed = Readonly<{ ask: string; statement: string }>

const noted = `select coalesce(current_setting('showcase.changed', true), '') as answer`
const announced = 'select generation as answer from showcase_state'
const changes = 'select count(*)::int as answer from kpi_changes'

/** What triggers do, by their names. */
export const deedWishes: Readonly<Record<string, Deed>> = {
  audit_entries_add: {
    ask: 'select at::text as answer from audit_entries order by id desc limit 1',
    statement: `insert into audit_entries (at, action, collection, doc_id, committed)
      values ('2001-01-01', 'update', 'partners', 'x', '[]')`,
  },
  indicators_note: { ask: changes, statement: 'update indicators set updated_at = now()' },
  kpi_measurements_evidence_note: { ask: changes, statement: 'delete from kpi_measurements_evidence' },
  kpi_measurements_note: { ask: changes, statement: 'update kpi_measurements set updated_at = updated_at' },
  kpi_periods_note: { ask: changes, statement: 'update kpi_periods set updated_at = now()' },
  kpis_note: { ask: changes, statement: 'update kpis set updated_at = now()' },
  kpis_rels_note: { ask: changes, statement: 'update kpis_rels set path = path' },
  showcase_entries_announce: {
    ask: announced,
    statement: `select set_config('showcase.changed', ' x ', true);
      update showcase_entries set title = title; set constraints all immediate`,
  },
  showcase_entries_note: { ask: noted, statement: 'update showcase_entries set title = title' },
  showcase_entries_number: {
    ask: 'select min(ordinal) as answer from showcase_entries',
    statement: 'update showcase_entries set title = title',
  },
  showcase_paths_announce: {
    ask: announced,
    statement: `select set_config('showcase.changed', ' x ', true);
      update showcase_paths set path = path; set constraints all immediate`,
  },
  showcase_paths_note: { ask: noted, statement: 'update showcase_paths set path = path' },
  showcase_words_settle: {
    ask: `select exists (select from showcase_words where word = 'wens') as answer`,
    statement: `insert into showcase_words_staged (txid, locale, word)
      values (pg_current_xact_id()::text, 'nl', 'wens'); set constraints all immediate`,
  },
}
