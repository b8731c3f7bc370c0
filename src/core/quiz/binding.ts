import type { Link } from '../document/model.js';
import { linkTarget } from '../handbook/link-target.js';
import type { Source } from '../place.js';
import type { Binding } from './quiz.js';

/** The bindings among the links of a question: those to a policy or answer of the handbook, and `unisono:` links to the guideline library. `path` is the quiz's own. */
export function bindingsOf({ links, path, source }: { links: readonly Link[]; path: string; source: Source }): readonly Binding[] {
  return links.flatMap((link) => {
    if (link.image) return [];
    const to = linkTarget({ from: path, url: link.url });
    const at = { source, span: link.span };
    if (to.kind === 'guideline') return [{ at, url: link.url, target: `unisono:${to.policy}`, anchor: to.anchor }];
    // Quizzes are documents too, but nothing that one could be bound to.
    if (to.kind !== 'file' || !to.path.endsWith('.md') || to.path.startsWith('quizzes/')) return [];
    return [{ at, url: link.url, target: to.path, anchor: to.anchor }];
  });
}
