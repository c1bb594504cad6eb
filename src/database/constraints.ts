import { sql } from '@payloadcms/db-postgres'
import { type AnyPgColumn, check, foreignKey, unique } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PostgresAdapter } from '@payloadcms/db-postgres/types'
import type { DatabaseAdapterObj } from 'payload'

import { cautions } from '../domain/practices/cautions'

type SchemaHook = PostgresAdapter['beforeSchemaInit'][number]

/** Columns that may lose what they point at: who uploaded or saved something is not a reason to keep an account. */
const forgettable = new Set(['saved_by_id', 'uploaded_by_id'])

/** Versions are history and Payload's own tables are bookkeeping: neither keeps anything from being deleted. */
const isContent = (table: string): boolean => !table.startsWith('_') && !table.startsWith('payload_')

/** What is used elsewhere cannot be deleted, also not by two people at once: the database itself refuses. */
const restrictDeletes: SchemaHook = ({ adapter, schema }) => {
  for (const table of Object.values(adapter.rawTables).filter(({ name }) => isContent(name))) {
    for (const column of Object.values(table.columns))
      if (column.reference?.onDelete === 'set null' && !forgettable.has(column.name))
        column.reference.onDelete = 'restrict'
    if (table.name.endsWith('_rels'))
      for (const key of Object.values(table.foreignKeys ?? {}))
        if (!key.columns.includes('parent')) key.onDelete = 'restrict'
  }
  return schema
}

/** A text that Dutch may not lack can be missing in English, so a table of translations requires none. */
const allowMissingTranslations: SchemaHook = ({ adapter, schema }) => {
  const translations = Object.values(adapter.rawTables).filter(({ columns }) => '_locale' in columns)
  for (const { columns } of translations)
    for (const [key, column] of Object.entries(columns))
      if (!key.startsWith('_') && key !== 'id') column.notNull = false
  return schema
}

const wholeFromZero = (column: string): string =>
  `"${column}" is null or ("${column}" >= 0 and "${column}" = trunc("${column}"))`

const within = (column: string, first: number, last: number): string =>
  `"${column}" is null or ("${column}" between ${first} and ${last} and "${column}" = trunc("${column}"))`

const score = (column: string): string => `"${column}" is null or "${column}" in (0, 1, 2, 3, 4)`

const aboveZero = (column: string): string => `"${column}" is null or "${column}" > 0`

const others = (one: string, other: string): string => `"${one}" is null or "${one}" <> "${other}"`

/** What may never stand in a table, whoever writes it. */
const checks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  balance_judgements: {
    balance_judgements_reason: `"verdict" <> 'accepted-with-reason' or trim(coalesce("reason", '')) <> ''`,
  },
  budget_lines: {
    budget_lines_cents: wholeFromZero('cents'),
    budget_lines_year: within('year', 2000, 2100),
  },
  coverage_lines: { coverage_lines_cents: wholeFromZero('cents') },
  curriculum_links: {
    curriculum_links_capacity: aboveZero('capacity'),
    curriculum_links_load: aboveZero('study_load_amount'),
    curriculum_links_school_year: `"school_year" is null or "school_year" ~ '^[1-9][0-9]{3}-[1-9][0-9]{3}$'`,
  },
  funds: {
    funds_co_financing: `"co_financing_percent" is null or "co_financing_percent" between 0 and 100`,
    funds_max_cents: wholeFromZero('max_cents'),
    funds_min_cents: wholeFromZero('min_cents'),
    funds_order: `"min_cents" is null or "max_cents" is null or "min_cents" <= "max_cents"`,
  },
  municipalities: { municipalities_code_shape: `"code" ~ '^GM[0-9]{4}$'` },
  participations: {
    participations_influence_score: score('influence'),
    participations_interest_score: score('interest'),
  },
  partners: { partners_parent_other: `"parent_id" is null or "parent_id" <> "id"` },
  practice_uses: Object.fromEntries(
    cautions.map((caution) => [`practice_uses_${caution}_risk`, within(`cautions_${caution}_risk`, 0, 3)]),
  ),
  projects: {
    projects_eu_cents: wholeFromZero('funding_eu_cents'),
    projects_private_cents: wholeFromZero('funding_private_cents'),
    projects_public_cents: wholeFromZero('funding_public_cents'),
    projects_total_cents: wholeFromZero('funding_total_cents'),
  },
  resource_types: { resource_types_parent_other: others('parent_id', 'id') },
  resources: {
    resources_amount_above_zero: aboveZero('quantity_amount'),
    resources_confidence_score: score('confidence'),
    resources_one_holder: `("holder_kind" = 'partner') = ("partner_id" is not null)`,
  },
  sources: {
    sources_interview_consent: `"kind" <> 'interview' or "consent" is true`,
    sources_reliability_score: score('reliability'),
  },
  risks: Object.fromEntries(
    ['likelihood', 'impact', 'residual_likelihood', 'residual_impact'].map((column) => [
      `risks_${column}_grade`,
      within(column, 1, 5),
    ]),
  ),
  questions: { questions_parent_other: `"parent_id" is null or "parent_id" <> "id"` },
  themes: { themes_parent_other: `"parent_id" is null or "parent_id" <> "id"` },
  transfers: {
    transfers_amount_above_zero: aboveZero('quantity_amount'),
    transfers_beneficiary_not_provider: others('beneficiary_id', 'provider_id'),
    transfers_beneficiary_not_receiver: others('beneficiary_id', 'receiver_id'),
    transfers_corrects_other: others('corrects_id', 'id'),
    transfers_cost_cents: wholeFromZero('cost_to_provider_cents'),
    transfers_parties_differ: `"provider_id" <> "receiver_id"`,
    transfers_soft_score: `"soft_value_score" is null or "soft_value_score" in (1, 2, 3, 4, 5)`,
    transfers_worth_cents: wholeFromZero('worth_to_receiver_cents'),
  },
  value_statements: {
    value_statements_importance_score: score('importance'),
    value_statements_practice_score: score('practice'),
  },
  values: { values_floor_score: score('floor') },
}

const addChecks: SchemaHook = ({ adapter, extendTable, schema }) => {
  for (const [name, conditions] of Object.entries(checks)) {
    const table = adapter.tables[name] as Parameters<typeof extendTable>[0]['table'] | undefined
    if (table === undefined) throw new Error(`[database] constraints name a table ${name} that is not there`)
    extendTable({
      extraConfig: () =>
        Object.fromEntries(
          Object.entries(conditions).map(([key, condition]) => [key, check(key, sql.raw(condition))]),
        ),
      table,
    })
  }
  return schema
}

/**
 * A row that points at another in `via` has the same owner as that one: a programme line is of the agenda of its theme, an
 * assignment of the project of its question.
 */
const agreements = [
  { owner: 'agenda_id', table: 'themes', target: 'themes', via: 'parent_id' },
  { owner: 'project_id', table: 'questions', target: 'questions', via: 'parent_id' },
  { owner: 'project_id', table: 'assignments', target: 'questions', via: 'question_id' },
  { owner: 'school_id', table: 'assignments', target: 'programmes', via: 'programme_id' },
  { owner: 'project_id', table: 'curriculum_links', target: 'questions', via: 'question_id' },
  { owner: 'school_id', table: 'curriculum_links', target: 'programmes', via: 'programme_id' },
] as const

const addAgreements: SchemaHook = ({ adapter, extendTable, schema }) => {
  type Table = Parameters<typeof extendTable>[0]['table']
  const tableOf = (name: string): Table => {
    const table = adapter.tables[name] as Table | undefined
    if (table === undefined) throw new Error(`[database] constraints name a table ${name} that is not there`)
    return table
  }
  const column = (table: Table, name: string): AnyPgColumn => {
    const found = Object.values(table as unknown as Record<string, AnyPgColumn>).find(
      (each) => (each as AnyPgColumn | undefined)?.name === name,
    )
    if (found === undefined) throw new Error(`[database] constraints name a column ${name} that is not there`)
    return found
  }
  for (const { owner, target } of new Map(agreements.map((each) => [each.target, each])).values()) {
    const table = tableOf(target)
    const name = `${target}_id_${owner}`
    extendTable({
      extraConfig: () => ({ [name]: unique(name).on(column(table, 'id'), column(table, owner)) }),
      table,
    })
  }
  for (const { owner, table: name, target, via } of agreements) {
    const [table, other] = [tableOf(name), tableOf(target)]
    const key = `${name}_${via}_${owner}_fk`
    extendTable({
      extraConfig: () => ({
        [key]: foreignKey({
          columns: [column(table, via), column(table, owner)],
          foreignColumns: [column(other, 'id'), column(other, owner)],
          name: key,
        }),
      }),
      table,
    })
  }
  return schema
}

/**
 * Gives an adapter the rules that hold in the database itself, so that generated migrations contain them.
 *
 * @example
 * buildConfig({ db: withConstraints(databaseAdapter(env)), … })
 */
export const withConstraints = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const made = adapter.init(args)
    const { afterSchemaInit, beforeSchemaInit } = made as unknown as PostgresAdapter
    beforeSchemaInit.push(restrictDeletes, allowMissingTranslations)
    afterSchemaInit.push(addChecks, addAgreements)
    return made
  },
})
