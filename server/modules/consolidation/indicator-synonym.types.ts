import { Field } from 'type-graphql';
import { SqlOne } from '../../platform/read/readable.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { IndicatorSynonym } from './indicator-synonym.entity.js';

Field(() => TaxonomyTerm, {
  description: 'The indicator, in its newest version; each year counts under the version that holds at its end.',
})(IndicatorSynonym.prototype, 'indicator');
SqlOne({
  of: () => TaxonomyTerm,
  from: (row, self) => `(select t.* from taxonomy_term t where t.kind = 'INDICATOR' and t.code = ${row}.indicator_code
    order by t.valid_from desc limit 1) ${self}`,
})(IndicatorSynonym.prototype, 'indicator');
