import type pg from 'pg'

/** Rows of tables that the demo region leaves empty, so that each rule has something to look at. */
const rows: readonly string[] = [
  `insert into api_keys (account_id, key_index) select id, 'x' from users limit 1`,
  `insert into invitations (account_id, email, expires_at, invited_at, token_hash)
    select id, email, now(), now(), 'x' from users limit 1`,
  `insert into kpi_digests (id, recipient, day) values (gen_random_uuid(), 'x', '2026-11-28')`,
  `insert into payload_kv (id, key, data) values (gen_random_uuid(), 'x', '{}')`,
  `insert into phase_digests (id, recipient, day) values (gen_random_uuid(), 'x', '2026-11-28')`,
  'insert into sign_in_guesses (account_id) select id from users limit 1',
]

/** Fills what is empty, past all rules. */
export const fillEmpty = async (client: pg.Client): Promise<void> => {
  await client.query('begin; set local session_replication_role = replica')
  for (const row of rows) await client.query(row)
  await client.query('commit')
}
