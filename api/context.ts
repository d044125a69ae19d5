import type { Database } from './dataSource';
import type { Register } from './editions/register';
import type { Shelf } from './editions/shelf';
import type { OpenTree } from './entries/openTree';
import type { Person } from './people/person';
import type { SignedIn } from './people/session';
import type { Drafts } from './proposals/draft';

interface Reply {
  status?: number;
  /** Name and kind of the operation; what became of it. */
  operation?: string;
  kind?: string;
  outcome?: string;
  /** Whether nothing of the operation was begun. */
  unbegun?: true;
}

/** What a resolver may use: made anew for each request. */
export interface Context {
  database: Database;
  /** As it was when the request came; a write reads it anew before it answers. */
  register: Register;
  freshRegister(): Promise<Register>;
  shelf: Shelf;
  drafts: Drafts;
  /**
   * The draft of a proposal, by rubric and id; null where there is none that the viewer may see.
   */
  openDraft(rubric: string, id: string): Promise<OpenTree | null>;
  /** Whoever acted, by account id. */
  person(id: string): Promise<Person>;
  /** The moment of the request, and its day in Asia/Shanghai. */
  now: Date;
  today: string;
  /** Who asks, with what was granted at this moment; null for a reader without an account. */
  viewer: SignedIn | null;
  /** How long a session lasts that is not used, in ms. */
  idle: number;
  /** Whence the request came: the person's address, where proxies that are trusted told it. */
  address: string;
  /** Whether the connection is encrypted, as far as the person's end. */
  secure: boolean;
  /** Whether a page of another site makes a browser ask. */
  foreign: boolean;
  /** Headers that the answer gets besides its own. */
  setHeaders: [string, string][];
  /** Its status, where it is another one than GraphQL would give, and what is told of it. */
  reply: Reply;
  /** Called where the answer holds for this moment only and must not be kept. */
  passing?(): void;
}
