export interface SchemaChanges {
  readonly breaking: readonly string[];
  readonly dangerous: readonly string[];
  readonly added: readonly string[];
}
export function changesBetween(released: string, present: string): SchemaChanges;
export function leastVersion(version: string, changes: SchemaChanges): string;
export function reaches(version: string, least: string): boolean;
export function standing(): { readonly version: string; readonly released: string; readonly present: string; readonly sdk: string };
