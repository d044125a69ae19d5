/** Puts one more into the list under a key, in time that does not grow with the list. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): Map<K, V[]> {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
  return lists;
}
