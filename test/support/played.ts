import fc from 'fast-check';
import { perform } from '../../api/proposals/perform';
import { draftTree } from '../../api/proposals/draft';
import { ProposalRow } from '../../api/proposals/rows';
import { signedInAs } from '../../api/people/session';
import { actOf } from '../rubrics/actOf';
import { dice } from '../rubrics/randomActs';
import { Desk } from './desk';
import type { Running } from './server';

/** Where random acts are played, and by whom. */
const RUBRICS = [
  { rubric: 'wuhan/manufacturing', drafter: 'wh-drafter' },
  { rubric: 'shenzhen/economic', drafter: 'sz-drafter' },
];

/** How many acts came to something. */
export interface Played {
  done: number;
  refused: number;
}

/** A new draft after random acts of a person: the same for the same seed. */
export async function playOn(
  server: Running,
  { seed, acts, played }: { seed: number; acts: number; played: Played },
): Promise<ProposalRow> {
  const { rubric, drafter } = RUBRICS[seed % RUBRICS.length]!;
  const desk = await Desk.of(server, drafter);
  const { id } = (await desk.create(rubric)).proposal!;
  const { database } = server;
  const viewer = await signedInAs(database.read, drafter);
  const proposals = database.read.getRepository(ProposalRow);
  for (const roll of fc.sample(dice, { seed, numRuns: acts })) {
    const tree = await draftTree(database.read, await proposals.findOneByOrFail({ id }));
    const now = new Date();
    const asked = { database, viewer, now, today: now.toISOString().slice(0, 10) };
    const { userErrors } = await perform(asked, id, {}, actOf(tree, roll));
    if (userErrors.length) played.refused++;
    else played.done++;
  }
  return proposals.findOneByOrFail({ id });
}

/** All that a server tells of a draft that it can only tell of the whole. */
export async function toldOf(server: Running, { id, rubricKey }: ProposalRow): Promise<string> {
  const { drafter } = RUBRICS.find(({ rubric }) => rubric === rubricKey)!;
  const desk = await Desk.of(server, drafter);
  const { proposal } = await desk.ask(`{ proposal(id: "${id}") {
    head gravity
    draft {
      contentHash title totalPoints bonusPoints deductionPoints childrenRevision termsRevision
      clauses { address label points pointsShare pointsRevision text title revision childrenRevision terms { term } guide { title } }
      terms { address definition } guides { address } grades { address }
    }
    points { cause points from { address } to { address } }
    changes { id type gravity phrase phraseEnglish from to indirect }
    issues { id rule message messageEnglish entries count standing }
  } }`);
  return JSON.stringify(proposal, null, 1);
}
