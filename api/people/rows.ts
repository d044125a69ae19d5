import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Office as OfficeName, Role as RoleName } from '../../rubrics/vocabulary';
import { Office } from '../kinds/enums';
import { Free, Secret } from '../record/held';

/** An account is never removed: what it did stays, so who it was must stay too. */
@Entity('account')
@ObjectType('Account', {
  description: '账号: somebody who may sign in. Never removed, only disabled.',
  simpleResolvers: true,
})
export class AccountRow {
  @Field(() => ID) @PrimaryColumn({ type: 'text' }) id!: string;
  @Field(() => String) @Column({ type: 'text', unique: true }) username!: string;
  @Field(() => String, { description: 'The person, as the record shows it.' })
  @Column({ type: 'text' })
  name!: string;
  /** Argon2id, PHC form. */
  @Secret @Column({ type: 'text', name: 'password_hash' }) passwordHash!: string;
  @Field(() => Office, {
    nullable: true,
    description: 'One of the three administrators; null for all others.',
  })
  @Column({ type: 'text', nullable: true })
  office!: OfficeName | null;
  @Field(() => String, { description: 'ISO-8601, UTC.' })
  @Column({ type: 'text', name: 'created_at' })
  createdAt!: string;
  /** Account id, or how it came to be: `command`, `demo`. */
  @Column({ type: 'text', name: 'created_by' }) createdBy!: string;
  @Field(() => String, {
    nullable: true,
    description: 'ISO-8601, UTC; from then on it opens nothing.',
  })
  @Column({ type: 'text', name: 'disabled_at', nullable: true })
  disabledAt!: string | null;
  /** 1: others know the password, and nothing opens before it is changed. */
  @Column({ type: 'integer', name: 'must_change', nullable: true }) mustChange!: number | null;
}

/** A role given or taken back. The last row of an account, award and role holds. Append-only. */
@Entity('account_grant')
@ForeignKey(() => AccountRow, ['accountId'], ['id'])
export class GrantRow {
  /** Number of its row in the record. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Column({ type: 'text', name: 'account_id' }) accountId!: string;
  @Column({ type: 'text', name: 'award_key' }) awardKey!: string;
  @Column({ type: 'text' }) role!: RoleName;
  /** 1: given, 0: taken back. */
  @Column({ type: 'integer' }) given!: number;
  /** As `created_by` of an account. */
  @Column({ type: 'text' }) by!: string;
  @Column({ type: 'text' }) at!: string;
  /** Why it was given beside a role that it does not go with. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
}

/**
 * Somebody is signed in, until it ends or expires. The token itself is nowhere but with its holder.
 */
@Entity('session')
@ForeignKey(() => AccountRow, ['accountId'], ['id'])
export class SessionRow {
  /** SHA-256 of the token, lower-case hex. */
  @PrimaryColumn({ type: 'text', name: 'token_hash' }) tokenHash!: string;
  @Index() @Column({ type: 'text', name: 'account_id' }) accountId!: string;
  @Column({ type: 'text', name: 'created_at' }) createdAt!: string;
  @Column({ type: 'text', name: 'expires_at' }) expiresAt!: string;
  @Column({ type: 'text', name: 'ended_at', nullable: true }) endedAt!: string | null;
  /** Whence it was begun. */
  @Column({ type: 'text', nullable: true }) address!: string | null;
}

/** How often signing in was tried, shared by all processes. Counts for a quarter of an hour. */
@Free('counts that are forgotten after a quarter of an hour')
@Entity('throttle')
export class ThrottleRow {
  /** `pair:<hash>`, `address:<address>` or `user:<hash>`. */
  @PrimaryColumn({ type: 'text' }) subject!: string;
  /** ISO-8601, UTC: the first attempt that counts. */
  @Column({ type: 'text' }) since!: string;
  @Column({ type: 'integer' }) count!: number;
}

/** How somebody likes to read; nobody else's business, so not on record. */
@Free("how somebody likes to read is nobody else's business")
@Entity('preference')
@ForeignKey(() => AccountRow, ['account'], ['id'])
export class PreferenceRow {
  @PrimaryColumn({ type: 'text' }) account!: string;
  @PrimaryColumn({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) value!: string;
}

/** 未存文字: what somebody typed at a place of the console and has not stored. */
@Free('what somebody has not said yet is nobody else’s business; no decision rests on it')
@Entity('unsaved')
@ForeignKey(() => AccountRow, ['account'], ['id'])
export class UnsavedRow {
  @PrimaryColumn({ type: 'text' }) account!: string;
  /** As the console names it; a program that is no console has names of its own. */
  @PrimaryColumn({ type: 'text' }) place!: string;
  @Index() @Column({ type: 'text' }) at!: string;
  /** JSON, in the shape of whoever wrote it. */
  @Column({ type: 'text' }) text!: string;
}

/** What an installation is once and for good. */
@Entity('mark')
export class MarkRow {
  /** `PRODUCTION`. */
  @PrimaryColumn({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) at!: string;
}

export const peopleRows = [
  MarkRow,
  AccountRow,
  GrantRow,
  SessionRow,
  ThrottleRow,
  PreferenceRow,
  UnsavedRow,
];
