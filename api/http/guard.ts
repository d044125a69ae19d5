import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';

/** What is refused here though GraphQL would answer it. */
export interface Guard {
  /** Refuses it, whoever answers. */
  plugin: ApolloServerPlugin<Context>;
  /**
   * Whether it might refuse a question that was found lawful before, in which no text stands but in
   * its variables: then the plugin is asked once more.
   */
  mayConcern(variables: object, context: Context): boolean;
}
