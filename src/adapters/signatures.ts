import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckSignature, Signer } from '../core/training/bundle.js';
import { UserError } from '../core/user-error.js';
import { fileFailure } from './file-failure.js';
import { writeFileWhole } from './write-file.js';

/** A key pair that is kept nowhere. */
export function newSigner(): Signer {
  return signerOf(generateKeyPairSync('ed25519').privateKey);
}

/** The key of this user: made at the first call, kept in their own folder, readable by nobody else. Throws a `UserError` when it cannot be kept or is damaged. */
export async function keptSigner(folder: string): Promise<Signer> {
  const path = join(folder, 'signing-key.pem');
  try {
    const { privateKey } = generateKeyPairSync('ed25519');
    const text = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    // Two programs that start at once must agree on one key: the second to write takes the first one's.
    await writeFileWhole({ path, text, replace: false, mode: 0o600, folderMode: 0o700 });
    return signerOf(createPrivateKey(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_OSSL')) throw damagedKey(path);
    throw fileFailure({ error, path, doing: 'write' });
  }
}

/** Checks a signature; a key or signature that is none is a wrong one. */
export const ed25519: CheckSignature = ({ key, text, signature }) => {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    const bytes = Buffer.from(signature, 'base64');
    // Base64 leaves bits over at its end: two texts for one signature would be a change that nobody notices.
    if (bytes.toString('base64') !== signature) return false;
    return publicKey.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), publicKey, bytes);
  } catch {
    return false;
  }
};

function signerOf(privateKey: KeyObject): Signer {
  return {
    key: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
    secretFor: (purpose) =>
      createHmac('sha256', privateKey.export({ type: 'pkcs8', format: 'der' }))
        .update(purpose)
        .digest('hex'),
  };
}

function damagedKey(path: string): UserError {
  return new UserError({
    what: { de: `Der Schlüssel in „${path}“ ist beschädigt.`, en: `The key in “${path}” is damaged.` },
    hint: {
      de: 'Holen Sie ihn aus einer Sicherung zurück, oder verschieben Sie die Datei: dann wird ein neuer Schlüssel angelegt.',
      en: 'Get it back from a backup, or move the file away: a new key is then made.',
    },
  });
}
