import { ed25519, keptSigner } from '../adapters/signatures.js';
import { quizRoom } from './quiz-room.js';

/** What the commands of `training` work with: handbook, stores, and the key that signs bundles, made when first needed. */
export async function trainingRoom(flags: { readonly handbook: string | undefined; readonly records: string | undefined }) {
  const room = await quizRoom(flags);
  return { ...room, check: ed25519, signer: () => keptSigner(room.own) };
}

/** Runs a command of `training` and lets go of the store, whatever happens. */
export async function inTrainingRoom<T>(
  flags: { readonly handbook: string | undefined; readonly records: string | undefined },
  work: (room: Awaited<ReturnType<typeof trainingRoom>>) => Promise<T>,
): Promise<T> {
  const room = await trainingRoom(flags);
  try {
    return await work(room);
  } finally {
    await room.records.close();
  }
}
