import fc from 'fast-check';
import {
  beijingDay,
  endOf,
  inForce,
  inOrder,
  startOf,
  stateOf,
  type Dated,
} from '../../rubrics/calendar';

/** The calendar of a rubric against what a clerk would do with a list of dates and a finger. */

const DAYS = Array.from({ length: 9 }, (_, i) => `2026-01-0${i + 1}`);
const day = fc.constantFrom(...DAYS);
const maybe = fc.option(day, { nil: null });
const end: fc.Arbitrary<Dated['end']> = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constant('retired' as const), endsOn: day }),
  fc.record({ kind: fc.constant('unscheduled' as const), endsOn: fc.constant(null) }),
);
const calendar = fc
  .array(fc.record({ publishedOn: maybe, effectiveFrom: maybe, end }), { maxLength: 5 })
  .chain((rows) =>
    fc
      .shuffledSubarray(
        rows.map((_, i) => i),
        { minLength: rows.length },
      )
      .map((seqs) =>
        rows.map(({ end, ...row }, i): Dated => ({ ...row, ...(end && { end }), seq: seqs[i] })),
      ),
  );

test('an edition counts from 实施, else from 发布, else ever since', () => {
  const on = (publishedOn: string | null, effectiveFrom: string | null) =>
    startOf({ publishedOn, effectiveFrom, seq: 1 });
  expect(on('2026-01-01', '2026-02-01')).toBe('2026-02-01');
  expect(on('2026-01-01', null)).toBe('2026-01-01');
  expect(on(null, null)).toBe('0000-01-01');
});

test('in order: by the day, then as recorded; what was unscheduled never counted', () => {
  fc.assert(
    fc.property(calendar, (editions) => {
      const order = inOrder(editions);
      const counted = editions.filter((one) => one.end?.kind !== 'unscheduled');
      expect(new Set(order)).toEqual(new Set(counted));
      expect(order.length).toBe(counted.length);
      order.slice(1).forEach((now, i) => {
        const [a, b] = [startOf(order[i]), startOf(now)];
        expect(a < b || (a === b && order[i].seq < now.seq)).toBe(true);
      });
    }),
  );
});

test('in force is the last that has started, unless it was retired; nothing comes back', () => {
  fc.assert(
    fc.property(calendar, day, (editions, today) => {
      const started = inOrder(editions).filter((one) => startOf(one) <= today);
      const last = started.length > 0 ? started[started.length - 1] : undefined;
      const retired = last?.end?.kind === 'retired' && today >= last.end.endsOn!;
      expect(inForce(editions, today)).toBe(retired ? undefined : last);
    }),
  );
});

test('every edition is in one state each day, and the states follow one another', () => {
  const SEQUENCE = ['SCHEDULED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'];
  fc.assert(
    fc.property(calendar, (editions) => {
      for (const edition of editions) {
        const states = DAYS.map((today) => stateOf(editions, edition, today));
        const places = states.map((state) => SEQUENCE.indexOf(state));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        DAYS.forEach((today, i) => {
          expect(states[i] === 'IN_FORCE').toBe(inForce(editions, today) === edition);
          const { end: ended } = edition;
          const gone =
            ended?.kind === 'unscheduled' || (ended?.kind === 'retired' && ended.endsOn! <= today);
          expect(states[i] === 'WITHDRAWN').toBe(gone);
          if (!gone) expect(states[i] === 'SCHEDULED').toBe(startOf(edition) > today);
        });
      }
    }),
  );
});

test('废止 is the day on which a successor starts or it was retired, whichever is first', () => {
  fc.assert(
    fc.property(calendar, (editions) => {
      for (const edition of editions) {
        const order = inOrder(editions);
        const next = order.includes(edition) ? order[order.indexOf(edition) + 1] : undefined;
        const days = [next && startOf(next), edition.end?.endsOn].filter((one) => one);
        const [first] = days.sort();
        expect(endOf(editions, edition)).toBe(first ?? null);
      }
    }),
  );
});

test.each([
  ['2026-12-31T15:59:59.999Z', '2026-12-31'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['2024-02-29T15:00:00.000Z', '2024-02-29'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29'],
])('%s is %s in Beijing', (moment, wanted) => expect(beijingDay(new Date(moment))).toBe(wanted));
