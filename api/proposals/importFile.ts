import type { EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import type { EntryChange } from '../../rubrics/acts/act';
import { applyChanges, entriesOf } from '../../rubrics/acts/changes';
import { apartIn, BadRuling, decide, type Ruling } from '../../rubrics/library/decide';
import { identified, paired, type Pairing } from '../../rubrics/library/identify';
import { keyAt } from '../../rubrics/library/keyAt';
import { keepOrder } from '../../rubrics/library/keepOrder';
import type { EditionFile } from '../../rubrics/library/shape';
import type { DocumentComment } from '../../rubrics/reading/general/block';
import { broughtComment } from '../../rubrics/writing/broughtComment';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { registerRubric } from '../editions/loadLibrary';
import { storePictures } from '../editions/filePictures';
import { publishFile } from '../editions/publishFile';
import { latestEdition } from '../editions/register';
import { entriesOfEdition } from '../editions/shelf';
import { changesBetween } from './changesBetween';
import { create } from './create';
import { say } from './say';
import { acting, type Acting } from '../people/acting';
import { commandLeaf } from '../people/commandLine';
import type { Via } from '../people/leaves';
import { append } from '../record/append';
import type { ProposalForm } from '../../rubrics/vocabulary';
import { because } from '../kinds/userError';
import { type Payload } from './onProposal';
import { putForward } from './perform';

/**
 * How a file is taken: what somebody decided of pairs, whether its kinds are guesses, and what
 * people said of it in its margin.
 */
interface Reading {
  rulings: readonly Ruling[];
  guessed: boolean;
  comments?: readonly DocumentComment[];
}
const AS_WRITTEN: Reading = { rulings: [], guessed: false };

/**
 * Brings in a library file, on record: as the first edition of its rubric, or, where there is one,
 * as a proposal against the latest, put forward by whoever acts. Entries are known again as a
 * comparison knows them, and as rulings say; the pairing is answered, too.
 * @param request with `via`, where nobody signed in asks for it
 * @throws BadRuling
 */
export const importFile = (
  request: Acting & { via?: Via },
  file: EditionFile,
  how: Reading = AS_WRITTEN,
): Promise<{ edition: string } | (Payload & { pairing: Pairing })> =>
  acting(request, async (manager, actor) => {
    if (request.via)
      await append(manager, commandLeaf, {
        at: actor.now.toISOString(),
        actor: actor.viewer?.id ?? null,
        subject: file.rubric,
        body: { name: 'import', via: request.via },
      });
    await registerRubric(manager, file, actor.now.toISOString());
    const known = await pairingOf(manager, file, how);
    if (!known)
      return {
        edition: (
          await publishFile(manager, file, actor.now.toISOString(), actor.viewer?.id ?? null)
        ).key,
      };
    const { comments } = how;
    return putKnown(actor, manager, file, { ...reasonsOf(file), ...known, comments });
  });

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
export const proposeFile = (
  request: Acting,
  file: EditionFile,
  { title, rationale, form, ...how }: Reading & Partial<Said>,
): Promise<Payload> =>
  acting(request, async (manager, actor) => {
    const own = reasonsOf(file);
    const asked = {
      title: title?.trim() || own.title,
      rationale: rationale ?? own.rationale,
      form,
    };
    const known = await pairingOf(manager, file, how);
    const { comments } = how;
    if (known) return putKnown(actor, manager, file, { ...asked, ...known, comments });
    const opened = await create(actor, { rubric: file.rubric, ...asked });
    if (!opened.become) return opened;
    const base = entriesOf(opened.become.tree);
    const pairing = pairedOn(opened.become.tree, file, how);
    const changes = changesOf({ base, pairing });
    const said = { comments, pairing };
    return putInto(actor, manager, opened, { file, base, changes, apart: [], said });
  });

/** What somebody says of the proposal that a file becomes. */
interface Said {
  title: string;
  rationale: string;
  form: ProposalForm | null | undefined;
}

type Known = { base: Entry[]; pairing: Pairing };

/** As a proposal against what is known. */
async function putKnown(
  actor: Acting,
  manager: EntityManager,
  file: EditionFile,
  { base, pairing, title, rationale, form, comments }: Known & Asked,
): Promise<Payload & { pairing: Pairing }> {
  const changes = changesOf({ base, pairing });
  if (changes.length === 0)
    return { proposal: null, userErrors: [because('NOTHING_CHANGED')], pairing };
  const opened = await create(actor, { rubric: file.rubric, title, rationale, form });
  const apart = apartIn(pairing);
  const put = { file, base, changes, apart, said: { comments, pairing } };
  return { ...(await putInto(actor, manager, opened, put)), pairing };
}

interface Asked extends Pick<Said, 'title' | 'rationale'>, Partial<Pick<Said, 'form'>> {
  comments: Reading['comments'];
}

interface Put {
  file: EditionFile;
  base: Entry[];
  changes: EntryChange[];
  /** Keys of what is nothing in the file. */
  apart: string[];
  said: Pick<Asked, 'comments'> & Pick<Known, 'pairing'>;
}

/** The content of a file into a proposal that was just opened, by one act. */
async function putInto(
  actor: Acting,
  manager: EntityManager,
  opened: Payload,
  { file, base, changes, apart, said }: Put,
): Promise<Payload> {
  if (!opened.proposal) return opened;
  const signed = { at: actor.now.toISOString(), actor: actor.viewer?.id ?? null };
  await storePictures(manager, file, signed);
  const tree = buildTree(applyChanges(base, changes));
  const done = await putForward(actor, manager, opened.proposal, tree, {
    ...{ name: 'import', changes },
    ...(apart.length > 0 && { lineage: { act: 'apart', from: apart, to: [] } }),
  });
  const entryAt = keyAt(said.pairing);
  const comments = (said.comments ?? []).map((comment) => ({
    text: broughtComment(comment),
    entry: entryAt(comment.line),
  }));
  await say(actor, manager, opened.proposal, comments);
  return done;
}

const changesOf = ({ base, pairing }: Known): EntryChange[] =>
  changesBetween(base, keepOrder(identified(pairing), base));

/** The same up to the point at which something would be written; null: it would be the first. */
export async function pairingOf(
  manager: EntityManager,
  file: EditionFile,
  how: Reading,
): Promise<Known | null> {
  const latest = await latestEdition(manager, file.rubric);
  if (!latest) return nothingToRule(file, how);
  const base = await entriesOfEdition(manager, latest.key);
  return { base, pairing: pairedOn(buildTree(base), file, how) };
}

/** A file beside the text that it revises, as somebody decided. @throws BadRuling */
export function pairedOn(held: Tree, file: EditionFile, { rulings, guessed }: Reading): Pairing {
  const pairing = paired(file, held, guessed);
  decide(pairing, rulings);
  return pairing;
}

/** @throws BadRuling where somebody says what is what, and there is nothing yet that may be it */
function nothingToRule({ rubric }: EditionFile, { rulings }: Reading): null {
  if (rulings.length === 0) return null;
  throw new BadRuling(
    `${rubric} 还没有版本,没有可以对应的条目 / ${rubric} has no edition yet: there is nothing to pair with`,
  );
}
