/**
 * How often a law is tried on random texts. Every run draws new ones, so a run may be short and the
 * days add up; `ROUNDS=10` tries ten times as often: after a change of the engine, and at night.
 */
export const rounds = (usual: number): number => usual * (Number(process.env.ROUNDS) || 1);
