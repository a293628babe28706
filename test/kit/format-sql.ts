const breaks = /^(select|from|where|group by|order by|limit|left join|join|union|and not exists)\b/i;

/** SQL for reviewers: a line per clause and per piece of JSON text, indented by parentheses. String literals are left as they are. */
export function formatSql(sql: string): string {
  const tokens = sql.match(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+|[()]|\|\||[^\s'"()|]+|\|/g) ?? [];
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let rest = sql;
  const next = () => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '  '.repeat(depth);
  };
  for (const token of tokens) {
    const at = rest;
    rest = rest.slice(token.length);
    if (/^\s+$/.test(token)) {
      if (line.trim()) line += ' ';
      continue;
    }
    // A literal that begins a member of a JSON object starts its line.
    if (token === '||' && /^\|\|'(?:[,{]"|[}\]])/.test(at)) next();
    else if (breaks.test(at) && line.trim() !== '' && !/(\(|left )$/.test(line)) next();
    if (token === ')') depth -= 1;
    line += token;
    if (token === '(') depth += 1;
  }
  next();
  return lines.join('\n');
}
