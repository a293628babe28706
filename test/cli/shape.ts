/**
 * The form of plain data without its values: what a program that reads `--json` relies on.
 * A list becomes the merged form of its items.
 */
export type Shape = string | { readonly [key: string]: Shape } | readonly Shape[];

export function shapeOf(value: unknown): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [value.map(shapeOf).reduce(merge)];
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, shapeOf(inner)]));
  return typeof value;
}

const isObject = (shape: Shape): shape is { readonly [key: string]: Shape } => typeof shape === 'object' && !Array.isArray(shape);

function merge(a: Shape, b: Shape): Shape {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === 0 ? b : b.length === 0 ? a : [merge(a[0] as Shape, b[0] as Shape)];
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(
      keys.map((key) => [key, key in a && key in b ? merge(a[key] as Shape, b[key] as Shape) : 'sometimes missing']),
    );
  }
  if (a === 'null' || b === 'null') {
    const other = a === 'null' ? b : a;
    if (typeof other !== 'string') return other;
  }
  const types = `${a} | ${b}`.split(' | ');
  return [...new Set(types)].sort((x, y) => Number(x === 'null') - Number(y === 'null') || x.localeCompare(y)).join(' | ');
}
