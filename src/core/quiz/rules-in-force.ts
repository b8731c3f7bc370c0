import type { Handbook, PolicyDocument } from '../handbook/handbook.js';

/** The rules for staff that are in force, one document for each policy whatever its languages and countries. */
export function rulesInForce({ documents }: Handbook): readonly PolicyDocument[] {
  const found = new Map<string, PolicyDocument>();
  for (const document of documents) {
    const { id, type, status } = document.head;
    if (id !== null && type === 'rules' && status === 'approved' && !found.has(id)) found.set(id, document);
  }
  return [...found.values()];
}
