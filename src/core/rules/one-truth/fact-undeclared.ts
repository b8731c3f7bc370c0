import { sourceSpan } from '../../document/model.js';
import { declareFact } from '../../facts/declare-fact.js';
import { allDeclared, isComparable, readingLanguage, scopeOf, valuesFor } from '../../facts/declared.js';
import type { Fact } from '../../facts/fact.js';
import { inReplyCell } from '../../facts/reply-promises.js';
import { distanceToMention, type FreeValue, statementsOf } from '../../facts/statements.js';
import { sameValue, valueKey } from '../../facts/typed-value.js';
import type { FoundValue } from '../../facts/values-in-text.js';
import type { Edit } from '../../finding.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { factsFile } from '../../handbook/layout.js';
import { relativeAddress } from '../../handbook/link-target.js';
import type { Localised } from '../../language.js';
import type { At } from '../../place.js';
import { type Context, defineRule } from '../rule.js';

const messages = {
  undeclared: {
    de: '„{found}“ ({kind}) steht in {count} Dokumenten und ist nirgends festgelegt; was an mehreren Stellen gilt, gehört einmal nach facts.yaml. Legen Sie den Wert dort mit einer verantwortlichen Rolle fest und verlinken Sie ihn.',
    en: '“{found}” ({kind}) is in {count} documents and is declared nowhere; what applies in several places belongs in facts.yaml once. Declare the value there with a role that owns it, and link to it.',
  },
  unlinked: {
    de: '„{found}“ ist der verbindliche Wert von „{id}“, steht hier aber ohne Link; erst mit Link fällt eine Änderung auf. Verlinken Sie den Wert.',
    en: '“{found}” is the declared value of “{id}”, but has no link here; only with a link is a change noticed. Link the value.',
  },
};

type Say = Context<keyof typeof messages>;

interface Stand {
  readonly document: PolicyDocument;
  readonly found: Pick<FoundValue, 'text' | 'value' | 'link'>;
  readonly at: At;
}

const kinds: Readonly<Record<string, Localised>> = {
  duration: { de: 'Frist', en: 'time limit' },
  money: { de: 'Betrag', en: 'amount' },
  percent: { de: 'Anteil', en: 'share' },
  phone: { de: 'Rufnummer', en: 'phone number' },
  email: { de: 'E-Mail-Adresse', en: 'e-mail address' },
  hours: { de: 'Servicezeit', en: 'opening hours' },
};

export const rule = defineRule({
  id: 'fact-undeclared',
  group: 'one-truth',
  scope: 'handbook',
  walks: true,
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Angabe ohne eine Quelle', en: 'Value without a source' },
  firm: true,
  messages,
  check(handbook, context) {
    const declared = allDeclared(handbook);
    const stands = new Map<string, Stand[]>();
    context.walk({
      gathered: stands,
      visit(document) {
        const scope = scopeOf(document, handbook);
        const isDeclared = ({ found }: FreeValue): boolean => declared.some((typed) => sameValue(typed, found.value, scope.countries));
        for (const value of statementsOf(document, handbook).free) {
          const { found, passage } = value;
          if (kinds[found.value.type] === undefined) continue;
          const stand = {
            document,
            found: { text: found.text, value: found.value, link: found.link },
            at: { source: document.source, span: sourceSpan(passage.inline, found.span) },
          };
          if (isDeclared(value)) {
            suggestLink({ stand, value, handbook, context });
            continue;
          }
          const language = readingLanguage(scope);
          if (!found.promise && (language === null || !inReplyCell(value, language))) continue;
          const key = valueKey(found.value);
          const others = stands.get(key);
          if (others === undefined) stands.set(key, [stand]);
          else others.push(stand);
        }
      },
      end() {
        for (const found of stands.values()) reportUndeclared({ stands: found, handbook, context });
      },
    });
  },
});

function reportUndeclared({ stands, handbook, context: { report } }: { stands: readonly Stand[]; handbook: Handbook; context: Say }): void {
  const [first, ...others] = stands;
  // Twins and country variants are one document in several forms.
  const documents = new Set(stands.map(({ document }) => document.head.id ?? document.path)).size;
  if (first === undefined || documents < 2) return;
  const { found } = first;
  const kind = kinds[found.value.type] ?? { de: '', en: '' };
  const edits = declaring(stands, handbook);
  report({
    message: 'undeclared',
    at: first.at,
    data: { found: found.text, kind, count: documents },
    related: others.map(({ at }) => at),
    ...(edits === null ? {} : { suggestion: { edits } }),
  });
}

/** Declares the value for the role that owns the first document, and links it wherever it stands; null where one of the two cannot be done without looking. */
function declaring(stands: readonly Stand[], handbook: Handbook): readonly Edit[] | null {
  const [first] = stands;
  const owner = first?.document.head.owner ?? null;
  const language = first === undefined ? null : readingLanguage(scopeOf(first.document, handbook));
  if (first === undefined || owner === null || language === null || !handbook.roles.has(owner)) return null;
  const fact = declareFact({ value: first.found.value, owner, language, handbook });
  if (fact === null) return null;
  const links = stands.map((stand) => linkEdit(stand, fact.id));
  return links.every((edit) => edit !== null) ? [fact.edit, ...links] : null;
}

/** The value as a link to a fact; null inside another link, and where markup would end up torn. */
function linkEdit({ document, found, at }: Stand, id: string): Edit | null {
  const written = document.source.text.slice(at.span.start, at.span.end);
  if (written !== found.text || found.link !== null) return null;
  return { file: document.source.file, span: at.span, text: `[${written}](${relativeAddress(document.path, factsFile)}#${id})` };
}

function suggestLink({
  stand,
  value,
  handbook,
  context: { report },
}: {
  stand: Stand;
  value: FreeValue;
  handbook: Handbook;
  context: Say;
}): void {
  const { document, at } = stand;
  const scope = scopeOf(document, handbook);
  const { language } = scope;
  const { found, cited } = value;
  if (language === null || found.link !== null) return;
  // A phone number or an address is the same thing wherever it stands; a time limit only where the fact is spoken of.
  const speaksForItself = found.value.type === 'phone' || found.value.type === 'email';
  const candidates = [...handbook.facts.values()]
    .filter((fact) => valuesFor(fact.values, scope).some((one) => isComparable(one) && sameValue(one.typed, found.value, scope.countries)))
    .map((fact): [Fact, number | null] => [
      fact,
      distanceToMention({ fact, language, value }) ?? (speaksForItself ? Number.MAX_SAFE_INTEGER : null),
    ])
    .filter((entry): entry is [Fact, number] => entry[1] !== null)
    .sort((a, b) => a[1] - b[1]);
  const fact = candidates[0]?.[0];
  if (fact === undefined || cited.has(fact.id)) return;
  const edit = linkEdit(stand, fact.id);
  report({
    message: 'unlinked',
    severity: 'info',
    at,
    data: { found: found.text, id: fact.id },
    related: [fact.at],
    ...(edit === null ? {} : { suggestion: { edits: [edit] } }),
  });
}
