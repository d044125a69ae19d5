/**
 * A map whose values are seen through a function: as large as what it looks through, and made in no
 * time.
 */
export class Through<K, V> implements ReadonlyMap<K, V> {
  constructor(
    private readonly under: ReadonlyMap<K, V>,
    private readonly through: (value: V) => V,
  ) {}

  get size(): number {
    return this.under.size;
  }
  has = (key: K): boolean => this.under.has(key);
  get(key: K): V | undefined {
    const value = this.under.get(key);
    return value === undefined ? undefined : this.through(value);
  }
  keys = () => this.under.keys();
  values = () => [...this.under.values()].map(this.through).values();
  entries = () =>
    [...this.under].map(([key, value]): [K, V] => [key, this.through(value)]).values();
  [Symbol.iterator] = () => this.entries();
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}
