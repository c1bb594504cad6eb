import type { Migration } from '../migration'
import { up as up20261123_214454_initial } from './20261123_214454_initial'
import { up as up20261123_214501_showcase } from './20261123_214501_showcase'
import { up as up20261123_214502_public_role } from './20261123_214502_public_role'
import { up as up20261126_123103_content_model } from './20261126_123103_content_model'
import { up as up20261126_123109_settled_transfers } from './20261126_123109_settled_transfers'
import { up as up20261126_123116_broker_contacts_log } from './20261126_123116_broker_contacts_log'
import { up as up20261126_143345_search_indexes } from './20261126_143345_search_indexes'
import { up as up20261126_145109_api_keys_shown_once } from './20261126_145109_api_keys_shown_once'
import { up as up20261126_151750_names_in_text } from './20261126_151750_names_in_text'
import { up as up20261126_184020_search_words } from './20261126_184020_search_words'
import { up as up20261126_211715_row_numbers } from './20261126_211715_row_numbers'
import { up as up20261126_213823_picture_avif } from './20261126_213823_picture_avif'
import { up as up20261126_222056_showcase_times } from './20261126_222056_showcase_times'
import { up as up20261126_222302_ideas_contact_and_public_transfers } from './20261126_222302_ideas_contact_and_public_transfers'
import { up as up20261126_222307_public_when_settled } from './20261126_222307_public_when_settled'
import { up as up20261126_223638_find_by_index } from './20261126_223638_find_by_index'
import { up as up20261126_235313_site_postcode_index } from './20261126_235313_site_postcode_index'
import { up as up20261127_012137_showcase_lexemes } from './20261127_012137_showcase_lexemes'
import { up as up20261127_021253_project_sources } from './20261127_021253_project_sources'
import { up as up20261127_054445_showcase_storage } from './20261127_054445_showcase_storage'
import { up as up20261127_084617_showcase_list_indexes } from './20261127_084617_showcase_list_indexes'
import { up as up20261127_154343_published_at } from './20261127_154343_published_at'
import { up as up20261127_163000_showcase_changes } from './20261127_163000_showcase_changes'
import { up as up20261127_192537_phases } from './20261127_192537_phases'
import { up as up20261127_194000_phase_reminders } from './20261127_194000_phase_reminders'
import { up as up20261127_215154_phase_order } from './20261127_215154_phase_order'
import { up as up20261128_041329_kpis } from './20261128_041329_kpis'
import { up as up20261128_113034_indicator_themes } from './20261128_113034_indicator_themes'
import { up as up20261128_113412_audit_trail } from './20261128_113412_audit_trail'
import { up as up20261128_122208_nightly_backup } from './20261128_122208_nightly_backup'
import { up as up20261128_151344_second_factor_and_invitations } from './20261128_151344_second_factor_and_invitations'
import { up as up20261128_160213_weekly_digests } from './20261128_160213_weekly_digests'
import { up as up20261128_163246_consent_withdrawn } from './20261128_163246_consent_withdrawn'
import { up as up20261128_194628_invitation_is_sent } from './20261128_194628_invitation_is_sent'
import { up as up20261129_031357_enter_one_change } from './20261129_031357_enter_one_change'

/** Every change of the tables, the oldest first; written by `npm run migrate -- create`. */
export const migrations: readonly Migration[] = [
  { name: '20261123_214454_initial', up: up20261123_214454_initial },
  { name: '20261123_214501_showcase', up: up20261123_214501_showcase },
  { name: '20261123_214502_public_role', up: up20261123_214502_public_role },
  { name: '20261126_123103_content_model', up: up20261126_123103_content_model },
  { name: '20261126_123109_settled_transfers', up: up20261126_123109_settled_transfers },
  { name: '20261126_123116_broker_contacts_log', up: up20261126_123116_broker_contacts_log },
  { name: '20261126_143345_search_indexes', up: up20261126_143345_search_indexes },
  { name: '20261126_145109_api_keys_shown_once', up: up20261126_145109_api_keys_shown_once },
  { name: '20261126_151750_names_in_text', up: up20261126_151750_names_in_text },
  { name: '20261126_184020_search_words', up: up20261126_184020_search_words },
  { name: '20261126_211715_row_numbers', up: up20261126_211715_row_numbers },
  { name: '20261126_213823_picture_avif', up: up20261126_213823_picture_avif },
  { name: '20261126_222056_showcase_times', up: up20261126_222056_showcase_times },
  { name: '20261126_222302_ideas_contact_and_public_transfers', up: up20261126_222302_ideas_contact_and_public_transfers },
  { name: '20261126_222307_public_when_settled', up: up20261126_222307_public_when_settled },
  { name: '20261126_223638_find_by_index', up: up20261126_223638_find_by_index },
  { name: '20261126_235313_site_postcode_index', up: up20261126_235313_site_postcode_index },
  { name: '20261127_012137_showcase_lexemes', up: up20261127_012137_showcase_lexemes },
  { name: '20261127_021253_project_sources', up: up20261127_021253_project_sources },
  { name: '20261127_054445_showcase_storage', up: up20261127_054445_showcase_storage },
  { name: '20261127_084617_showcase_list_indexes', up: up20261127_084617_showcase_list_indexes },
  { name: '20261127_154343_published_at', up: up20261127_154343_published_at },
  { name: '20261127_163000_showcase_changes', up: up20261127_163000_showcase_changes },
  { name: '20261127_192537_phases', up: up20261127_192537_phases },
  { name: '20261127_194000_phase_reminders', up: up20261127_194000_phase_reminders },
  { name: '20261127_215154_phase_order', up: up20261127_215154_phase_order },
  { name: '20261128_041329_kpis', up: up20261128_041329_kpis },
  { name: '20261128_113034_indicator_themes', up: up20261128_113034_indicator_themes },
  { name: '20261128_113412_audit_trail', up: up20261128_113412_audit_trail },
  { name: '20261128_122208_nightly_backup', up: up20261128_122208_nightly_backup },
  { name: '20261128_151344_second_factor_and_invitations', up: up20261128_151344_second_factor_and_invitations },
  { name: '20261128_160213_weekly_digests', up: up20261128_160213_weekly_digests },
  { name: '20261128_163246_consent_withdrawn', up: up20261128_163246_consent_withdrawn },
  { name: '20261128_194628_invitation_is_sent', up: up20261128_194628_invitation_is_sent },
  { name: '20261129_031357_enter_one_change', up: up20261129_031357_enter_one_change },
]
