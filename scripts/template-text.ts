/** A template as a company that says “Sie” reads it. */
export function spoken(template: string): string {
  return template.replace(/\{\{([^{}|]*)(?:\|[^{}]*)?\}\}/g, (_, formal: string) => formal);
}
