/**
 * A map whose values are seen through a function: as large as what it looks through, and made in no
 * time. What is seen through one already is seen through once.
 */
export class Through<K, V> implements ReadonlyMap<K, V> {
  private constructor(
    private readonly under: ReadonlyMap<K, V>,
    private readonly through: (value: V) => V,
  ) {}

  /** @param through must see the same in what another one saw of a value as in the value */
  static see<K, V>(map: ReadonlyMap<K, V>, through: (value: V) => V): ReadonlyMap<K, V> {
    return new Through(map instanceof Through ? (map as Through<K, V>).under : map, through);
  }

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
