import { Migration } from '@mikro-orm/migrations';
import { copiedTextOfMany, copiedTextOfOne } from './copied-text.js';

/** The texts of a whole district are compared at once. */
export class Migration20261129000062 extends Migration {
  override name = '20261129000062_copied_text';

  override up(): void {
    this.addSql('drop function copied_text(uuid, uuid, bigint[]);');
    this.addSql(copiedTextOfMany);
    this.addSql('revoke all on function copied_text(jsonb) from public;');
  }

  override down(): void {
    this.addSql('drop function copied_text(jsonb);');
    this.addSql(copiedTextOfOne);
    this.addSql('revoke all on function copied_text(uuid, uuid, bigint[]) from public;');
  }
}
