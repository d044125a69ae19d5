/** What is told of a fault in the log: never a statement, its parameters, or what a row holds. */
export function faultLine(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name: type, message, stack = '' } = error;
  const frames = stack.slice(Math.max(0, stack.indexOf('\n    at ')));
  const { driverError } = error as { driverError?: Partial<DriverError> };
  if (!driverError) return { type, message, frames };
  // Databases put values into their sentences.
  const { code, table, constraint } = driverError;
  return { type, code, table, constraint, frames };
}

interface DriverError {
  code: string;
  table: string;
  constraint: string;
}
