import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import type { ConstraintError } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { todayOf } from '../../platform/today.js';
import { refuse } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import type { DepartmentSaveInput } from './department.inputs.js';
import { followsItself, idsByCode, lockDepartment } from './department.repository.js';
import { type DepartmentState, departmentFaults, renames, type StoredDepartment } from './department.rules.js';

const departmentState = `select to_jsonb(d) || jsonb_build_object(
  'names', (select jsonb_agg(to_jsonb(n) order by n.valid_from) from department_name n where n.department_id = d.id),
  'successors', (select jsonb_agg(to_jsonb(s) order by s.successor_id) from department_succession s where s.department_id = d.id))
  from department d where d.id = $1`;

/** Use cases of units, for the administrator of a district. */
export class DepartmentService {
  /** Makes a unit or changes one, and answers its id. The same call again changes nothing more. */
  save(context: Context, input: DepartmentSaveInput): Promise<string> {
    const { actor, services } = context;
    return once(context, 'departmentSave', input, async (tx) => {
      const id = canonicalUuid(input.id) ?? '';
      await oneAtATime(tx, id);
      const codes = (input.successors ?? []).map((s) => s.departmentCode).filter((code) => !code.includes('\u0000'));
      const state: DepartmentState = {
        stored: id ? await lockDepartment(tx, id) : undefined,
        successorIds: await idsByCode(tx, codes),
        today: await todayOf(tx),
      };
      departmentFaults(input, state).throwIfAny();
      const from = input.nameFrom ?? state.today;
      const about = {
        action: 'department.save',
        type: 'department',
        label: input.code ?? null,
        state: departmentState,
        id: state.stored ? id : null,
      };
      return recordChange(tx, context, about, async () => {
        if (state.stored) await this.#change(tx, state.stored, input, from, services.newId);
        else await this.#make(tx, id, input, actor.districtId, from, services.newId);
        await this.#succeed(tx, id, input, state);
        return id;
      });
    });
  }

  async #make(tx: Transaction, id: string, input: DepartmentSaveInput, districtId: string | null, from: string, newId: () => string) {
    await tx
      .rows(
        `insert into department (id, district_id, code, name, short_name, aliases, kind, position) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, districtId, input.code, input.name, input.shortName, input.aliases ?? [], input.kind, input.position],
      )
      .catch((error: ConstraintError) => {
        if (error.code !== '23505') throw error;
        const byId = error.constraint === 'department_pkey';
        throw refuse({
          code: byId ? 'ID_TAKEN' : 'ALREADY_EXISTS',
          field: ['input', byId ? 'id' : 'code'],
          message: byId
            ? { zh: '此 id 已用于其他单位。请生成新的 UUID。', en: 'The id belongs to another unit. Make a new UUID.' }
            : { zh: `本区已有代码为 ${input.code} 的单位。`, en: `The district already has a unit with the code ${input.code}.` },
        });
      });
    await this.#bear(tx, id, from, newId);
  }

  async #change(tx: Transaction, stored: StoredDepartment, input: DepartmentSaveInput, from: string, newId: () => string) {
    await tx.rows(
      `update department set name = coalesce($2, name), short_name = coalesce($3, short_name), kind = coalesce($4, kind),
         position = coalesce($5, position), aliases = coalesce($6::text[], aliases) where id = $1`,
      [stored.id, input.name ?? null, input.shortName ?? null, input.kind ?? null, input.position ?? null, input.aliases ?? null],
    );
    if (!renames(input, stored)) return;
    // A name that began on the same day was a mistake and is corrected; an earlier one ends the day before.
    await tx.rows(
      'update department_name set valid_to = $2::date - 1 where department_id = $1 and valid_to is null and valid_from < $2::date',
      [stored.id, from],
    );
    await this.#bear(tx, stored.id, from, newId);
  }

  /** Writes the unit's present name into its history. */
  async #bear(tx: Transaction, id: string, from: string, newId: () => string): Promise<void> {
    await tx.rows(
      `insert into department_name (id, district_id, department_id, name, short_name, valid_from)
       select $2, d.district_id, d.id, d.name, d.short_name, $3 from department d where d.id = $1
       on conflict (department_id, valid_from) do update set name = excluded.name, short_name = excluded.short_name`,
      [id, newId(), from],
    );
  }

  async #succeed(tx: Transaction, id: string, { successors }: DepartmentSaveInput, state: DepartmentState): Promise<void> {
    if (!successors) return;
    await tx.rows('delete from department_succession where department_id = $1', [id]);
    for (const { departmentCode, onDate } of successors) {
      await tx.rows(
        `insert into department_succession (district_id, department_id, successor_id, on_date) select d.district_id, d.id, $2, $3 from department d where d.id = $1`,
        [id, state.successorIds.get(departmentCode), onDate],
      );
    }
    if (await followsItself(tx, id)) {
      throw refuse({
        code: 'INVALID_VALUE',
        field: ['input', 'successors'],
        message: {
          zh: '承继关系成环：该单位经由承继单位又承继自己。',
          en: 'The succession goes in a circle: through its successors the unit would follow itself.',
        },
      });
    }
  }
}
