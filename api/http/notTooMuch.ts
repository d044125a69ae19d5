import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { isIntrospection, weightOf } from './weight';

/**
 * Fields that one answer may weigh. Everything about one edition is some tens of thousands; this is
 * seconds of work.
 */
const MOST = 3_000_000;

/**
 * Refuses a query whose answer would be out of all proportion, before anything is looked up. Lists
 * multiply along a path: without this a query of two hundred characters keeps the process busy for
 * minutes.
 */
export const notTooMuch = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const weight = weightOf(context.getSchema(), context.getDocument(), node);
    if (weight <= MOST || isIntrospection(node)) return;
    const some = weight.toPrecision(2);
    context.reportError(
      new GraphQLError(
        `答复约有 ${some} 个字段,至多 ${MOST} 个,请一次少要一些 / ` +
          `the answer would hold some ${some} fields, ${MOST} at most are given; ask for less`,
        { nodes: node },
      ),
    );
  },
});
