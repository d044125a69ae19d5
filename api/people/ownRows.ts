import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountRequest, ProgramScope } from '../../rubrics/vocabulary';
import { Free, Secret } from '../record/held';
import { AccountRow } from './rows';

/** What one administrator asked for an account, and what the other said to it. */
@Entity('account_request')
@ForeignKey(() => AccountRow, ['accountId'], ['id'])
export class AccountRequestRow {
  /** Number of its row in the record. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Index() @Column({ type: 'text', name: 'account_id' }) accountId!: string;
  @Column({ type: 'text' }) what!: AccountRequest;
  @Column({ type: 'text' }) by!: string;
  @Column({ type: 'text' }) at!: string;
  /** Null while it waits. */
  @Column({ type: 'text', nullable: true }) outcome!: 'CONFIRMED' | 'DECLINED' | null;
  @Column({ type: 'text', name: 'settled_by', nullable: true }) settledBy!: string | null;
  @Column({ type: 'text', name: 'settled_at', nullable: true }) settledAt!: string | null;
}

/** The device of an account that makes codes; it counts once a first code was right. */
@Entity('second_factor')
@ForeignKey(() => AccountRow, ['accountId'], ['id'])
export class SecondFactorRow {
  @PrimaryColumn({ type: 'text', name: 'account_id' }) accountId!: string;
  /** 160 bits, base32: what device and server both make codes from. */
  @Secret @Column({ type: 'text' }) secret!: string;
  @Column({ type: 'text', name: 'begun_at' }) begunAt!: string;
  @Column({ type: 'text', name: 'confirmed_at', nullable: true }) confirmedAt!: string | null;
}

/** A code that takes the place of the device, once. The code itself is with its holder only. */
@Entity('recovery_code')
@ForeignKey(() => AccountRow, ['accountId'], ['id'])
export class RecoveryCodeRow {
  /** SHA-256 of the code, lower-case hex. */
  @PrimaryColumn({ type: 'text', name: 'code_hash' }) codeHash!: string;
  @Index() @Column({ type: 'text', name: 'account_id' }) accountId!: string;
  @Column({ type: 'text', name: 'made_at' }) madeAt!: string;
  @Column({ type: 'text', name: 'used_at', nullable: true }) usedAt!: string | null;
}

/** The half minute of the last code that was taken, so that none is taken twice. */
@Free('which code was taken last: it says nothing a minute later')
@Entity('factor_use')
@ForeignKey(() => AccountRow, ['accountId'], ['id'])
class FactorUseRow {
  @PrimaryColumn({ type: 'text', name: 'account_id' }) accountId!: string;
  @Column({ type: 'integer' }) step!: number;
}

/** A program that reads or drafts in somebody's name in one award, until its end. */
@Entity('api_token')
@ForeignKey(() => AccountRow, ['accountId'], ['id'])
export class TokenRow {
  /** SHA-256 of the token, lower-case hex. */
  @PrimaryColumn({ type: 'text', name: 'token_hash' }) tokenHash!: string;
  @Index() @Column({ type: 'text', name: 'account_id' }) accountId!: string;
  @Column({ type: 'text', name: 'award_key' }) awardKey!: string;
  @Column({ type: 'text' }) scope!: ProgramScope;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', name: 'created_at' }) createdAt!: string;
  @Column({ type: 'text', name: 'expires_at' }) expiresAt!: string;
  @Column({ type: 'text', name: 'ended_at', nullable: true }) endedAt!: string | null;
}

/** When a session or a token was last used, to the minute. */
@Free('when something was last used is written once a minute, for idle ends and for its holder')
@Entity('last_use')
export class LastUseRow {
  @PrimaryColumn({ type: 'text', name: 'token_hash' }) tokenHash!: string;
  @Column({ type: 'text', name: 'used_at' }) usedAt!: string;
}

/** What an award asks of its people. */
@Entity('award_rule')
export class AwardRuleRow {
  @PrimaryColumn({ type: 'text', name: 'award_key' }) awardKey!: string;
  /** 1: who approves or publishes needs a second factor. */
  @Column({ type: 'integer', name: 'second_factor' }) secondFactor!: number;
  @Column({ type: 'text' }) by!: string;
  @Column({ type: 'text' }) at!: string;
}

export const ownRows = [
  AccountRequestRow,
  SecondFactorRow,
  RecoveryCodeRow,
  FactorUseRow,
  TokenRow,
  LastUseRow,
  AwardRuleRow,
];
