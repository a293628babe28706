/** Every field of a report that SQL can express, down to the parts of figures and back up to the cycle. */
export const wholeReport = `
fragment Whole on Report {
  id year title preamble status version viewerCanSubmit
  district { id code name }
  department { id code name shortName aliases kind position names { name shortName validFrom validTo } successors { code } }
  cycle { id year status deadlines { kind opensOn dueOn publishOn } progress { expected submitted onTimeRate } }
  submission { at by contentHash } acceptance { at by contentHash } publication { at by url channel }
  responsibilities { id position holder duty { code name } narrative evidence figures { ...Figures } source { ...Span } }
  activities { id position heading narrative theme { code name } furtherThemes { code } figures { ...Figures } source { ...Span } }
  shortcomings { id position text causes { id position text category } commitments { id text } department { code } report { id } source { ...Span } }
  commitments { id position heading text owner measure dueOn state overdue figures { ...Figures } addresses { id text } source { ...Span } }
  otherMatters { id position heading text source { ...Span } }
}
fragment Span on SourceSpan { start end confidence rule }
fragment Figure on Figure { id position label indicator { code name unit } value unit role approximation source { ...Span } }
fragment Figures on Figure { ...Figure parts { ...Figure parts { ...Figure } } }`;
