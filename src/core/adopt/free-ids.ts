/** Gives out ids that nobody has yet, the wanted one where it is free, else with the next number behind it; takes note of each. Many wishes for one id cost no more than one. */
export function freeIds(used: Set<string>): (wanted: string) => string {
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; used.has(id); number += 1) id = `${wanted}-${number}`;
    next.set(wanted, number);
    used.add(id);
    return id;
  };
}
