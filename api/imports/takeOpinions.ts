import { MoreThan, type EntityManager } from 'typeorm';
import type { SheetOpinion } from '../../rubrics/reading/opinions/opinionsIn';
import type { PlacedOpinion } from '../../rubrics/reading/opinions/placedOpinions';
import { done } from '../found/found';
import { job } from '../found/job';
import { because } from '../kinds/userError';
import type { Acting } from '../people/acting';
import { maySee } from '../proposals/maySee';
import { onProposal, refused, type Payload } from '../proposals/onProposal';
import { CommentRow, ProposalRow } from '../proposals/rows';
import { maySay, say } from '../proposals/say';
import { readOpinions, type SentFile } from './readOpinions';
import { sheetOpinions } from './sheetOpinions';

interface Given {
  proposal: string;
  opinions: readonly SheetOpinion[];
  organization: string | null;
}
interface Placed {
  placed: PlacedOpinion[];
  /** The newest comment that they were looked for among. */
  seen: number;
}

/** What takes its time is done by another thread where there is one, as every reading. */
const placing = job({
  name: 'placedOpinions',
  about: ({ proposal }: Given) => ({ draft: proposal }),
  work: async (
    manager: EntityManager,
    { proposal: id, opinions, organization }: Given,
  ): Promise<Placed | null> => {
    const proposal = await manager.findOneBy(ProposalRow, { id });
    if (!proposal) return null;
    const { placed, seen } = await sheetOpinions(manager, proposal, opinions, { organization });
    return { placed, seen };
  },
});

/**
 * Takes in what a sheet says that is new, all in one step. It is read and placed before the write
 * begins, so that nobody waits for it; who may not enter is told at the door.
 */
export async function takeOpinions(
  request: Acting,
  id: string,
  file: SentFile & { organization?: string | null },
): Promise<Payload> {
  const { manager: reader } = request.database.read;
  const read = request.viewer ? await readOpinions(reader, file) : null;
  const opinions = read && 'opinions' in read ? read.opinions : null;
  const given = opinions && {
    ...{ proposal: id, opinions, organization: file.organization ?? null },
  };
  const early = given && (await mayEnter(request, id)) ? await done(reader, placing, given) : null;
  return onProposal(request, id, 'comment', async (manager, proposal, actor) => {
    const against = maySay(actor, proposal);
    if (against.length > 0) return refused(actor, manager, proposal, 'comment', against);
    if (!given) return { proposal, userErrors: [because('BAD_FILE', ['content'])] };
    const fresh = await stillNew(manager, proposal, given, early);
    if (fresh.length === 0) return { proposal, userErrors: [because('NOTHING_NEW')] };
    await say(actor, manager, proposal, fresh);
    return { proposal, userErrors: [] };
  });
}

/** Nothing is worked out for whoever is refused. */
async function mayEnter(request: Acting, id: string): Promise<boolean> {
  const proposal = await request.database.read.manager.findOneBy(ProposalRow, { id });
  if (!proposal || !maySee(request.viewer, proposal)) return false;
  return maySay(request, proposal).length === 0;
}

/** What nobody said since it was placed; where the draft changed, they speak of what they saw. */
async function stillNew(
  manager: EntityManager,
  proposal: ProposalRow,
  { opinions, ...sender }: Given,
  early: Placed | null,
): Promise<PlacedOpinion[]> {
  const { id: proposalId } = proposal;
  const since = early && { proposalId, seq: MoreThan(early.seen) };
  const isAsSeen = since && !(await manager.existsBy(CommentRow, since));
  const now = isAsSeen
    ? early
    : await sheetOpinions(manager, proposal, opinions, sender, early?.seen);
  return (early ?? now).placed.filter((one, i) =>
    [one, now.placed[i]!].every(({ standing }) => standing === 'NEW'),
  );
}
