import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261122000001 } from './20261122000001_tables.js';
import { Migration20261122000002 } from './20261122000002_row_keeping.js';
import { Migration20261122000003 } from './20261122000003_taxonomy.js';
import { Migration20261122000004 } from './20261122000004_consistency.js';
import { Migration20261122000010 } from './20261122000010_audit.js';
import { Migration20261122000011 } from './20261122000011_identity.js';
import { Migration20261122000012 } from './20261122000012_calendar.js';
import { Migration20261122000013 } from './20261122000013_report_life.js';
import { Migration20261123000001 } from './20261123000001_report_parts.js';
import { Migration20261123000002 } from './20261123000002_imported_text.js';
import { Migration20261127000010 } from './20261127000010_task_holders.js';
import { Migration20261127000011 } from './20261127000011_own_tokens.js';
import { Migration20261127000020 } from './20261127000020_checks.js';
import { Migration20261127000040 } from './20261127000040_ledger.js';
import { Migration20261128000050 } from './20261128000050_ledger_states.js';
import { Migration20261128000060 } from './20261128000060_notices.js';
import { Migration20261129000062 } from './20261129000062_copied_text.js';
import { Migration20261129000065 } from './20261129000065_decisions.js';
import { Migration20261129000070 } from './20261129000070_indicator_synonyms.js';
import { Migration20261129000080 } from './20261129000080_publication.js';
import { Migration20261129000090 } from './20261129000090_district_report.js';

/** Every migration in the order of its making. Append only. */
export const migrations: MigrationObject[] = [
  { name: '20261122000001_tables', class: Migration20261122000001 },
  { name: '20261122000002_row_keeping', class: Migration20261122000002 },
  { name: '20261122000003_taxonomy', class: Migration20261122000003 },
  { name: '20261122000004_consistency', class: Migration20261122000004 },
  { name: '20261122000010_audit', class: Migration20261122000010 },
  { name: '20261122000011_identity', class: Migration20261122000011 },
  { name: '20261122000012_calendar', class: Migration20261122000012 },
  { name: '20261122000013_report_life', class: Migration20261122000013 },
  { name: '20261123000001_report_parts', class: Migration20261123000001 },
  { name: '20261123000002_imported_text', class: Migration20261123000002 },
  { name: '20261127000010_task_holders', class: Migration20261127000010 },
  { name: '20261127000011_own_tokens', class: Migration20261127000011 },
  { name: '20261127000020_checks', class: Migration20261127000020 },
  { name: '20261127000040_ledger', class: Migration20261127000040 },
  { name: '20261128000050_ledger_states', class: Migration20261128000050 },
  { name: '20261128000060_notices', class: Migration20261128000060 },
  { name: '20261129000062_copied_text', class: Migration20261129000062 },
  { name: '20261129000065_decisions', class: Migration20261129000065 },
  { name: '20261129000070_indicator_synonyms', class: Migration20261129000070 },
  { name: '20261129000080_publication', class: Migration20261129000080 },
  { name: '20261129000090_district_report', class: Migration20261129000090 },
];
