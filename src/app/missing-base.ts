import type { Localised } from '../core/language.js';
import { nearest } from '../core/nearest.js';
import { UserError } from '../core/user-error.js';
import type { OpenedBase } from './history.js';

const cutOff: Localised = {
  de: 'Die Historie ist hier abgeschnitten; holen Sie den Rest mit: git fetch --unshallow --tags',
  en: 'History is cut off here; fetch the rest with: git fetch --unshallow --tags',
};

/** Why there is no state to compare with, and what to do. `flag` is the option that names one, such as `--from`. */
export function missingBase({ opened, flag }: { opened: Exclude<OpenedBase, { why: 'found' }>; flag: string }): UserError {
  if (opened.why === 'no-history') return noHistory({ opened, flag });
  const { asked, reason, git } = opened;
  switch (reason) {
    case 'ambiguous': {
      const tags = opened.meant.slice(0, 5).join(', ');
      return new UserError({
        what: { de: `Die Fassung ${asked} haben mehrere Dokumente.`, en: `Several documents have a version ${asked}.` },
        hint: { de: `Nennen Sie eine davon: ${tags}`, en: `Name one of them: ${tags}` },
      });
    }
    case 'no-handbook':
      return new UserError({
        what: { de: `Im Stand „${asked}“ gibt es dieses Handbuch nicht.`, en: `This handbook does not exist in “${asked}”.` },
        hint: {
          de: 'Nennen Sie einen späteren Stand: einen Zweig, eine Marke oder einen Commit mit einer unisono.yaml.',
          en: 'Name a later state: a branch, a tag or a commit with a unisono.yaml.',
        },
      });
    case 'unknown':
      return new UserError({
        what: {
          de: `Den Stand „${asked}“ gibt es nicht${git ? '' : ' (kein git-Repository, oder git ist nicht installiert)'}.`,
          en: `There is no state “${asked}”${git ? '' : ' (no git repository, or git is not installed)'}.`,
        },
        hint: unknownHint({ opened, flag }),
      });
  }
}

function unknownHint({ opened, flag }: { opened: Extract<OpenedBase, { why: 'asked-missing' }>; flag: string }): Localised {
  const meant = nearest(opened.asked, opened.meant) ?? sameVersion(opened);
  if (meant !== null) return { de: `Meinten Sie: ${flag} ${meant}`, en: `Did you mean: ${flag} ${meant}` };
  if (opened.shallow) return cutOff;
  if (opened.meant.length === 0)
    return {
      de: `Den Stand der letzten Veröffentlichung nennt: ${flag} released`,
      en: `The state of the last release is called: ${flag} released`,
    };
  const known = opened.meant.slice(0, 5).join(', ');
  return { de: `Es gibt zum Beispiel: ${known}`, en: `There are for example: ${known}` };
}

/** The newest release of the policy whose version does not exist. */
function sameVersion({ asked, meant }: { asked: string; meant: readonly string[] }): string | null {
  const policy = asked.slice(0, asked.lastIndexOf('@') + 1);
  return policy.length < 2 ? null : (meant.find((name) => name.startsWith(policy)) ?? null);
}

function noHistory({ opened, flag }: { opened: Extract<OpenedBase, { why: 'no-history' }>; flag: string }): UserError {
  return new UserError({
    what: {
      de: 'Es gibt nichts, womit verglichen werden könnte: noch keine Veröffentlichung und keinen Zweig, von dem dieser abgeht.',
      en: 'There is nothing to compare with: no release yet, and no branch that this one left.',
    },
    hint: opened.shallow
      ? cutOff
      : opened.git
        ? { de: `Nennen Sie einen Stand, zum Beispiel: ${flag} HEAD`, en: `Name a state, for example: ${flag} HEAD` }
        : {
            de: 'Halten Sie mit „unisono release“ eine erste Fassung fest, oder legen Sie ein git-Repository an.',
            en: 'Record a first version with “unisono release”, or create a git repository.',
          },
  });
}
