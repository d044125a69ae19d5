import { GRAVITIES } from '../../rubrics/vocabulary';

export const GRAVEST_FIRST = [...GRAVITIES].reverse();
