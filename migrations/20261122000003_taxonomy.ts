import { raw } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { duties, indicators, themes } from './data/taxonomy-2021.js';

const catalogues = { THEME: themes, DUTY: duties, INDICATOR: indicators };

const insert = `insert into taxonomy_term (id, kind, code, name, unit, position, source, valid_from, valid_to)
  values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Fills in the first catalogue: data apart from structure. */
export class Migration20261122000003 extends Migration {
  override name = '20261122000003_taxonomy';

  override up(): void {
    for (const [kind, { source, validFrom, validTo, terms }] of Object.entries(catalogues)) {
      for (const [i, term] of terms.entries()) {
        const unit = 'unit' in term ? term.unit : null;
        this.addSql(raw(insert, [kind, term.code, term.name, unit, i + 1, source, validFrom, validTo]));
      }
    }
  }

  override down(): void {
    for (const [kind, { validFrom }] of Object.entries(catalogues)) {
      this.addSql(raw('delete from taxonomy_term where kind = ? and valid_from = ?', [kind, validFrom]));
    }
  }
}
