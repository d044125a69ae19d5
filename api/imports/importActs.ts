import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { BadRuling } from '../../rubrics/library/decide';
import type { Context } from '../context';
import type { ProposalForm as Form } from '../../rubrics/vocabulary';
import { ProposalForm } from '../kinds/enums';
import { because } from '../kinds/userError';
import { proposeFile } from '../proposals/importFile';
import { answer, ProposalPayload } from '../proposals/mutations';
import { ImportInput } from './importInput';
import { readImport, rulingsOf } from './readImport';

@Resolver()
export class ImportActs {
  @Mutation(() => ProposalPayload, {
    description:
      'Opens a proposal that says what a file says, in one act: against the latest edition of its rubric, or as its first. `importPreview` tells before what would become of it.',
  })
  async proposalImport(
    @Ctx() context: Context,
    @Arg('file', () => ImportInput) input: ImportInput,
    @Arg('title', () => String, {
      nullable: true,
      description: 'Title of the proposal; that of the text and its edition, if left out.',
    })
    title?: string,
    @Arg('rationale', () => String, {
      nullable: true,
      description: 'Why it is revised; what the file says of its source, if left out.',
    })
    rationale?: string,
    @Arg('form', () => ProposalForm, {
      nullable: true,
      description: 'What it is to become; a REVISION, if left out.',
    })
    form?: Form,
  ): Promise<ProposalPayload> {
    if (!context.viewer) return refusing(because('NOT_SIGNED_IN'));
    const read = await readImport(context.database.read.manager, input);
    if ('faults' in read) return refusing(because('BAD_FILE', ['content'], `\n${read.message}`));
    const more = { ...(title != null && { title }), ...(rationale != null && { rationale }) };
    const { guessed, comments } = read;
    const asked = { rulings: rulingsOf(input), guessed, comments, form, ...more };
    try {
      return await answer(context, proposeFile(context, read.file, asked));
    } catch (error) {
      if (!(error instanceof BadRuling)) throw error;
      return refusing(because('BAD_PAIR', ['pairs'], `: ${error.message}`));
    }
  }
}

const refusing = (reason: ProposalPayload['userErrors'][number]): ProposalPayload => ({
  proposal: null,
  userErrors: [reason],
});
