import type { EntityManager } from 'typeorm';
import { applyChanges, entriesOf } from '../../rubrics/acts/changes';
import { awardOf } from '../../rubrics/address';
import type { Doubt } from '../../rubrics/diff/doubts';
import type { EditionFile } from '../../rubrics/library/shape';
import { building } from '../../rubrics/tree/tree';
import type { ProposalForm } from '../../rubrics/vocabulary';
import { storePictures } from '../editions/filePictures';
import { registerRubric } from '../editions/loadLibrary';
import { publishFile } from '../editions/publishFile';
import { latestEdition } from '../editions/register';
import { entriesOfEdition } from '../editions/shelf';
import { inSlices } from '../inSlices';
import { because } from '../kinds/userError';
import { acting, type Acting } from '../people/acting';
import { commandLeaf } from '../people/commandLine';
import type { Via } from '../people/leaves';
import { append } from '../record/append';
import { create, mayOpen } from './create';
import type { Payload } from './onProposal';
import { putForward } from './perform';
import { say } from './say';
import { stillTaken, takenNow, type Reading, type Taken } from './taken';

const AS_WRITTEN: Reading = { rulings: [], guessed: false };

/**
 * Brings in a library file, on record: as the first edition of its rubric, or, where there is one,
 * as a proposal against the latest, put forward by whoever acts. Entries are known again as a
 * comparison knows them, and as rulings say; what is not certain of it is answered, too.
 * @param request with `via`, where nobody signed in asks for it
 * @throws BadRuling
 */
export async function importFile(
  request: Acting & { via?: Via },
  file: EditionFile,
  how: Reading = AS_WRITTEN,
): Promise<{ edition: string } | (Payload & { doubts: Doubt[] })> {
  const { manager: read } = request.database.read;
  const revises = how.rulings.length > 0 || (await latestEdition(read, file.rubric));
  const early = revises ? await takenNow(read, file, how) : null;
  return acting(request, async (manager, actor) => {
    if (request.via)
      await append(manager, commandLeaf, {
        at: actor.now.toISOString(),
        actor: actor.viewer?.id ?? null,
        subject: file.rubric,
        body: { name: 'import', via: request.via },
      });
    await registerRubric(manager, file, actor.now.toISOString());
    if (!(await latestEdition(manager, file.rubric)))
      return {
        edition: (
          await publishFile(manager, file, actor.now.toISOString(), actor.viewer?.id ?? null)
        ).key,
      };
    const taken = await stillTaken(manager, early, file, how);
    const put = await putInto(actor, manager, file, { ...reasonsOf(file), taken });
    return { ...put, doubts: taken.doubts };
  });
}

/** What a file says of itself, for the proposal that it becomes. */
const reasonsOf = ({ facts, name, edition, source }: EditionFile) => ({
  title: `${facts.title} ${name ?? edition}`,
  rationale: source?.text ?? '',
});

/**
 * Puts a file forward as a proposal: against the latest edition of its rubric, or as its first,
 * where there is none; one act, which is undone as one.
 * @throws BadRuling
 */
export async function proposeFile(
  request: Acting,
  file: EditionFile,
  { title, rationale, form, ...how }: Reading & Partial<Said>,
): Promise<Payload> {
  const own = reasonsOf(file);
  const said: Said = {
    title: title?.trim() || own.title,
    rationale: rationale ?? own.rationale,
    form,
  };
  const may = ({ viewer, today }: Acting) => mayOpen(viewer, awardOf(file.rubric), today).allowed;
  const early = may(request) ? await takenNow(request.database.read.manager, file, how) : null;
  return acting(request, async (manager, actor) => {
    // Nothing is worked out for whoever is refused.
    if (!may(actor)) return create(actor, { rubric: file.rubric, ...said });
    const taken = await stillTaken(manager, early, file, how);
    return putInto(actor, manager, file, { ...said, taken });
  });
}

/** What somebody says of the proposal that a file becomes. */
interface Said {
  title: string;
  rationale: string;
  form?: ProposalForm | null | undefined;
}

/** The content of a file into a proposal that is opened for it, by one act. */
async function putInto(
  actor: Acting,
  manager: EntityManager,
  file: EditionFile,
  { taken, ...said }: Said & { taken: Taken },
): Promise<Payload> {
  const { base, changes, apart, comments } = taken;
  if (changes.length + comments.length === 0)
    return { proposal: null, userErrors: [because('NOTHING_CHANGED')] };
  const opened = await create(actor, { rubric: file.rubric, ...said });
  if (!opened.proposal) return opened;
  // What was only said of the text is there to be worked on.
  if (changes.length === 0) {
    await say(actor, manager, opened.proposal, comments);
    return { proposal: opened.proposal, userErrors: [] };
  }
  const signed = { at: actor.now.toISOString(), actor: actor.viewer?.id ?? null };
  await storePictures(manager, file, signed);
  const before =
    base === null ? entriesOf(opened.become!.tree) : await entriesOfEdition(manager, base);
  const tree = await inSlices(building(applyChanges(before, changes)));
  const done = await putForward(actor, manager, opened.proposal, tree, {
    ...{ name: 'import', changes },
    ...(apart.length > 0 && { lineage: { act: 'apart', from: apart, to: [] } }),
  });
  await say(actor, manager, opened.proposal, comments);
  return done;
}
