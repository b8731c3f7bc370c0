import { channelIds, explainChannel, findChannel, type PlanExplanation } from '../core/channels/explain-channel.js';
import { UserError } from '../core/user-error.js';
import { type AuditPorts, type AuditRequest, readForAudit } from './audit.js';

/** Says where every effective value of a channel comes from. Throws a UserError when the plan cannot be read or has no such channel. */
export async function explainPlanChannel(
  request: AuditRequest & { readonly channel: string },
  ports: AuditPorts,
): Promise<PlanExplanation> {
  const { material, file } = await readForAudit(request, ports);
  await ports.stop?.step();
  const { plan } = material;
  if (plan === null) throw unreadable(file);
  const found = findChannel(plan, request.channel);
  if (!('channel' in found)) throw unknownChannel({ word: request.channel, meant: found.meant, known: channelIds(plan) });
  const faults = material.files.filter(({ kind }) => kind === 'channels').flatMap(({ problems }) => problems);
  return { file, channel: explainChannel(plan, found.channel), faults: faults.length };
}

function unreadable(file: string): UserError {
  return new UserError({
    what: { de: `Der Kanalplan „${file}“ lässt sich nicht lesen.`, en: `The channel plan “${file}” cannot be read.` },
    hint: { de: 'Woran es liegt: unisono audit', en: 'To see what is wrong, run: unisono audit' },
  });
}

const shownIds = 12;

function unknownChannel({ word, meant, known }: { word: string; meant: string | null; known: readonly string[] }): UserError {
  const list = known.slice(0, shownIds).join(', ');
  const rest = known.length - shownIds;
  return new UserError({
    what: { de: `Einen Kanal „${word}“ gibt es im Plan nicht.`, en: `There is no channel “${word}” in the plan.` },
    hint:
      meant !== null
        ? { de: `Meinten Sie: unisono audit --explain ${meant}`, en: `Did you mean: unisono audit --explain ${meant}` }
        : known.length === 0
          ? { de: 'Der Plan nennt keinen Kanal.', en: 'The plan names no channel.' }
          : {
              de: `Es gibt: ${list}${rest > 0 ? ` und ${rest} weitere` : ''}`,
              en: `There are: ${list}${rest > 0 ? ` and ${rest} more` : ''}`,
            },
  });
}
