import type { Transition } from '../../rubrics/lifecycle';

interface Offering {
  transitions: readonly { name: string; allowed: boolean }[];
}

/** Whether the counter says that the viewer may do this to the proposal now. */
export const isOpen = ({ transitions }: Offering, transition: Transition): boolean =>
  transitions.some(({ name, allowed }) => name === transition && allowed);
