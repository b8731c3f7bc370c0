import { slug } from '../channels/slug.js';
import type { Localised } from '../language.js';
import type { Answers } from './answers.js';

/** A role as `unisono.yaml` declares it. */
export interface ScaffoldedRole {
  readonly id: string;
  readonly name: Localised;
}

/** Departments that many companies have, with the role that leads each of them. */
export const departments = [
  { id: 'communications', name: { de: 'Kommunikation', en: 'Communications' }, role: 'comms-lead' },
  { id: 'support', name: { de: 'Kundendienst', en: 'Customer support' }, role: 'support-lead' },
  { id: 'marketing', name: { de: 'Marketing', en: 'Marketing' }, role: 'marketing-lead' },
  { id: 'sales', name: { de: 'Vertrieb', en: 'Sales' }, role: 'sales-lead' },
  { id: 'press', name: { de: 'Presse', en: 'Press' }, role: 'press-lead' },
  { id: 'operations', name: { de: 'Technik', en: 'Operations' }, role: 'operations-lead' },
  { id: 'hr', name: { de: 'Personal', en: 'Human resources' }, role: 'hr-lead' },
  { id: 'legal', name: { de: 'Recht', en: 'Legal' }, role: 'legal-lead' },
  { id: 'data-protection', name: { de: 'Datenschutz', en: 'Data protection' }, role: 'data-protection' },
] as const satisfies readonly { readonly id: string; readonly name: Localised; readonly role: string }[];

/** The roles that the templates name: every handbook has them. */
const always: readonly ScaffoldedRole[] = [
  { id: 'management', name: { de: 'Geschäftsleitung', en: 'Management' } },
  { id: 'comms-lead', name: { de: 'Leitung Kommunikation', en: 'Communications lead' } },
  { id: 'support-lead', name: { de: 'Leitung Kundendienst', en: 'Support lead' } },
];

/** The role that a department, a role or any other word for somebody responsible stands for. */
export function roleFor(word: string): ScaffoldedRole {
  const wanted = word.trim().toLowerCase();
  const known = always.find(({ id, name }) => [id, name.de.toLowerCase(), name.en.toLowerCase()].includes(wanted));
  if (known !== undefined) return known;
  const department = departments.find(({ id, name, role }) => [id, role, name.de.toLowerCase(), name.en.toLowerCase()].includes(wanted));
  const same = always.find(({ id }) => id === department?.role);
  if (same !== undefined) return same;
  if (department !== undefined)
    return {
      id: department.role,
      name:
        department.id === 'data-protection' ? department.name : { de: `Leitung ${department.name.de}`, en: `${department.name.en} lead` },
    };
  const id = slug(word);
  return { id: id === '' ? 'role' : id, name: { de: word.trim(), en: word.trim() } };
}

/** Every role of the handbook: those of the templates, of the departments, of the channels, and those that are `named`. No id twice. */
export function scaffoldedRoles(answers: Answers, named: readonly string[] = []): readonly ScaffoldedRole[] {
  const words = [...named, ...answers.departments, ...answers.channels.flatMap(({ owner, deputy }) => [owner, deputy])];
  const roles = new Map(always.map((role) => [role.id, role]));
  for (const word of words) {
    if (word === undefined) continue;
    const role = roleFor(word);
    if (!roles.has(role.id)) roles.set(role.id, role);
  }
  return [...roles.values()];
}

/** The id of a department: that of the list, else the slug of its name. */
export function departmentId(word: string): string {
  const wanted = word.trim().toLowerCase();
  return departments.find(({ id, name }) => [id, name.de.toLowerCase(), name.en.toLowerCase()].includes(wanted))?.id ?? slug(word);
}
