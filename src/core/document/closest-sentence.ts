/**
 * The sentence that shares most with a text: words of four letters and more are compared by their first five letters (which evens out endings in German and
 * English alike), and a word counts the less the more sentences hold it. Null when nothing is shared; the earlier of two equal ones.
 */
export function closestSentence(sentences: readonly string[], text: string): string | null {
  const wanted = stemsOf(text);
  const stems = sentences.map(stemsOf);
  const holders = new Map<string, number>();
  for (const own of stems) for (const stem of own) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  let best: string | null = null;
  let bestScore = 0;
  for (const [index, own] of stems.entries()) {
    let score = 0;
    for (const stem of own) if (wanted.has(stem)) score += 1 / (holders.get(stem) ?? 1);
    if (score > bestScore) {
      best = sentences[index] ?? null;
      bestScore = score;
    }
  }
  return best;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  );
}
