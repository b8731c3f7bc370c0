/** True when a path fits a pattern: `*` is any run of characters but `/`, `**` any run, `?` one character. Runs in linear space and without regular expressions, since patterns come from files. */
export function matchesPath(pattern: string, path: string): boolean {
  const steps = tokenize(pattern);
  // Positions of the path that the steps so far can end at.
  let ends = new Set([0]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const end of ends) {
      if (step.kind === 'text') {
        if (path.startsWith(step.text, end)) next.add(end + step.text.length);
      } else if (step.kind === 'one') {
        if (end < path.length && path[end] !== '/') next.add(end + 1);
      } else {
        next.add(end);
        for (let i = end; i < path.length && (step.kind === 'all' || path[i] !== '/'); i++) next.add(i + 1);
      }
    }
    ends = next;
  }
  return ends.has(path.length);
}

type Step = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'one' | 'run' | 'all' };

function tokenize(pattern: string): Step[] {
  return (pattern.match(/\*\*\/?|\*|\?|[^*?]+/g) ?? []).map((part): Step => {
    if (part.startsWith('**')) return { kind: 'all' };
    if (part === '*') return { kind: 'run' };
    if (part === '?') return { kind: 'one' };
    return { kind: 'text', text: part };
  });
}
