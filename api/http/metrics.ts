import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Database } from '../dataSource';

/** Figures of this process, as Prometheus reads them. */
export function makeMetrics(database: Database) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'zhunsheng_answers_total',
    help: 'GraphQL answers, kept or made anew',
    labelNames: ['how'],
    registers: [registry],
  });
  new Gauge({
    name: 'zhunsheng_sql_statements_total',
    help: 'SQL statements sent since the start',
    registers: [registry],
    collect() {
      this.set(database.statements());
    },
  });
  return { registry, answers };
}
